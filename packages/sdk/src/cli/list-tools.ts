import type { CommandLine } from './command-line.js';
import type { Offered, OfferedFunction } from './functions.js';
import type { Output } from './output.js';

type Data = Record<string, unknown>;

const places = {
  local: 'runs here',
  external: 'runs elsewhere',
  data_map: 'DataMap: run by the platform',
  include: 'included from elsewhere',
} as const;

/** Writes the functions that the model is offered. */
export function listTools(name: string, { functions }: Offered, line: CommandLine, output: Output): void {
  const verbose = line.on.has('verbose');
  const lines = functions.flatMap((fn) => [
    '',
    `${fn.name} - ${fn.description || '(no description)'}`,
    `  ${places[fn.place]}${fn.place === 'external' || fn.place === 'include' ? `: ${fn.url}` : ''}`,
    ...parameterLines(fn),
    ...(verbose ? [`  ${JSON.stringify(fn.dataMap ?? fn.parameters)}`] : []),
  ]);
  const value = functions.map(({ name, description, place, parameters, url }) => ({
    name,
    description,
    type: place,
    parameters,
    ...(place === 'external' || place === 'include' ? { url } : {}),
  }));
  const head = functions.length === 0 ? `${name} has no functions.` : `Functions of ${name}: ${functions.length}`;
  output.text([head, ...lines], value);
}

function parameterLines({ parameters }: OfferedFunction): string[] {
  const properties = Object.entries((parameters['properties'] ?? {}) as Record<string, Data>);
  const required = (parameters['required'] ?? []) as string[];
  if (properties.length === 0) return [];
  return [
    '  Parameters:',
    ...properties.map(([name, schema]) => {
      const needed = required.includes(name) ? ' (required)' : '';
      const description = schema['description'] === undefined ? '' : `: ${schema['description']}`;
      return `    ${name} (${typeOf(schema)})${needed}${description}`;
    }),
  ];
}

const constraints = ['minimum', 'maximum', 'minLength', 'maxLength', 'pattern', 'format', 'default'];

function typeOf(schema: Data): string {
  const options = schema['enum'] as unknown[] | undefined;
  const items = (schema['items'] as Data | undefined)?.['type'];
  return [
    [schema['type'] ?? 'any'].flat().join(' or ') + (items === undefined ? '' : ` of ${items}`),
    ...(options ? [`one of ${options.map((each) => JSON.stringify(each)).join(', ')}`] : []),
    ...constraints
      .filter((name) => schema[name] !== undefined)
      .map((name) => `${name} ${JSON.stringify(schema[name])}`),
  ].join(', ');
}
