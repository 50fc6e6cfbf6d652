import type { Area, ParityEntry } from './types.js';

const titles: Record<Area, { title: string; about: string }> = {
  swml: { title: 'SWML verbs', about: 'A refused verb ends the script with a warning in the call’s log.' },
  ai: {
    title: 'The `ai` verb',
    about: 'What is refused is told in the call’s log; the conversation goes on without it.',
  },
  swaig: { title: 'SWAIG actions', about: '' },
  relay: { title: 'RELAY methods', about: 'Refused ones are answered with an error code.' },
  command: {
    title: 'Commands of `POST /api/calling/calls`',
    about: 'Refused ones are answered with 501.',
  },
  rest: { title: 'REST operations', about: 'Refused ones are answered with 501.' },
};

/** The ledger as a page of Markdown. */
export function renderParity(entries: readonly ParityEntry[]): string {
  const sections = (Object.keys(titles) as Area[]).map((area) => section(area, entries));
  return `# Parity

How true to the platform a local space is. This page is written from \`parity\`, which \`@signalwire/local\` exports, and
that from the code: a test fails when it is stale (\`npx vitest run packages/local/test/parity.test.ts -u\` writes it anew).

A local space carries text where the platform carries sound: what is said is text, speaking takes its time, a recording is
silence of the right length with what was said as a comment in the file, and what concerns sound alone is logged.

${sections.join('\n')}`;
}

function section(area: Area, entries: readonly ParityEntry[]): string {
  const { title, about } = titles[area];
  const own = entries.filter((entry) => entry.area === area);
  const of = (status: ParityEntry['status']) => own.filter((entry) => entry.status === status);
  const counts = `${of('simulated').length} simulated, ${of('partly').length} partly, ${of('refused').length} refused.`;
  const parts = [`## ${title}`, [counts, about].filter(Boolean).join(' ')];
  const simulated = of('simulated');
  if (simulated.length > 0) parts.push(`**Simulated:** ${names(area, simulated)}`);
  const partly = of('partly');
  if (partly.length > 0)
    parts.push(
      [
        '| partly | what differs |',
        '|---|---|',
        ...partly.map(({ name, note }) => `| ${code(area, name)} | ${note} |`),
      ].join('\n'),
    );
  const refused = of('refused');
  if (refused.length > 0) parts.push(`**Refused:** ${names(area, refused)}`);
  return `${parts.join('\n\n')}\n`;
}

const code = (area: Area, name: string) => (area === 'ai' ? name : `\`${name}\``);

function names(area: Area, entries: readonly ParityEntry[]): string {
  const list = entries.map(({ name }) => code(area, name));
  return area === 'rest' || area === 'ai' ? `\n\n${list.map((name) => `- ${name}`).join('\n')}` : list.join(', ');
}
