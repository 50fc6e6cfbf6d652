import { type Issue, issuesOf, nearest } from '../../validation/index.js';
import { type ScriptErrorCode, verbNames } from '../names.js';
import { nestedSteps } from './nested.js';
import type { VerbRules } from './rules.js';

/** One thing that is wrong with a document, with the platform's code for it. */
export interface DocumentIssue extends Issue {
  error: ScriptErrorCode;
}

/** How deep lists of steps may be nested. */
const maxDepth = 64;

/** Finds how a verb is checked; nothing for what is no verb. */
export type RulesOf = (verb: string) => VerbRules | undefined;

/** Checks documents and verbs. */
export interface Checks {
  /**
   * Checks a whole SWML document, branches that would never run included.
   * @returns What is wrong with it, in the order of the document; empty when nothing is.
   */
  validateDocument(document: unknown): DocumentIssue[];
  /**
   * Checks what one verb is given.
   * @param path Where the verb's body is, for the issues' paths.
   */
  validateVerb(name: string, body: unknown, path?: string): DocumentIssue[];
}

/** The checks of verbs whose rules are found so. */
export function checksWith(rulesOf: RulesOf): Checks {
  return {
    validateDocument: (document) => checkDocument(rulesOf, document),
    validateVerb: (name, body, path = name) => checkVerb(rulesOf, name, body, path, 0),
  };
}

function checkDocument(rulesOf: RulesOf, document: unknown): DocumentIssue[] {
  if (!isObject(document)) return [wrongType('', 'must be an object with sections.', document)];
  const issues: DocumentIssue[] = unknownKeys(document, ['version', 'sections'], '', 'relay_script_element_undefined');
  const { version, sections } = document;
  if (version !== undefined && String(version) !== '1.0.0')
    issues.push({
      path: 'version',
      code: 'value',
      message: 'must be "1.0.0".',
      given: version,
      error: 'relay_script_version_invalid',
    });
  if (sections === undefined)
    return [
      ...issues,
      { path: 'sections', code: 'missing', message: 'is required.', error: 'relay_script_sections_missing' },
    ];
  if (!isObject(sections)) return [...issues, wrongType('sections', 'must be an object of named sections.', sections)];
  if (sections['main'] === undefined) {
    const names = Object.keys(sections);
    issues.push({
      path: 'sections.main',
      code: 'missing',
      message: `is required: execution starts there. ${names.length > 0 ? `The document has only: ${names.join(', ')}.` : 'The document has no section.'}`,
      error: 'relay_script_main_section_missing',
    });
  }
  for (const [name, steps] of Object.entries(sections))
    issues.push(...checkSteps(rulesOf, steps, `sections.${name}`, 0));
  return issues;
}

function checkSteps(rulesOf: RulesOf, steps: unknown, path: string, depth: number): DocumentIssue[] {
  if (depth > maxDepth)
    return [{ path, code: 'value', message: 'is nested too deep.', error: 'relay_script_nested_too_deep' }];
  if (isObject(steps)) {
    if (steps['code'] === undefined)
      return [
        {
          path,
          code: 'type',
          message: 'must be a list of steps.',
          given: steps,
          error: 'relay_script_section_code_missing',
        },
      ];
    return [
      ...unknownKeys(steps, ['code', 'meta'], path, 'relay_script_element_undefined'),
      ...checkSteps(rulesOf, steps['code'], `${path}.code`, depth),
    ];
  }
  if (!Array.isArray(steps)) return [wrongType(path, 'must be a list of steps.', steps)];
  const labels = new Set<string>();
  return steps.flatMap((step, index) => {
    const issues = checkStep(rulesOf, step, `${path}[${index}]`, depth);
    const label = labelOf(step);
    if (label !== undefined && labels.has(label))
      issues.push({
        path: `${path}[${index}].label`,
        code: 'conflict',
        message: 'repeats a label of this section.',
        given: label,
        error: 'relay_script_element_duplicated',
      });
    if (label !== undefined) labels.add(label);
    return issues;
  });
}

function checkStep(rulesOf: RulesOf, step: unknown, path: string, depth: number): DocumentIssue[] {
  // A bare verb name stands for the verb without parameters.
  const entry = typeof step === 'string' ? { [step]: {} } : step;
  if (!isObject(entry)) return [wrongType(path, 'must be an object with one verb.', step)];
  const names = Object.keys(entry);
  if (names.length !== 1)
    return [
      {
        path,
        code: 'value',
        message:
          names.length === 0
            ? 'names no verb.'
            : `must hold exactly one verb, not ${names.length} (${names.join(', ')}).`,
        error: 'relay_script_method_missing_name',
      },
    ];
  const name = names[0] as string;
  return checkVerb(rulesOf, name, entry[name], `${path}.${name}`, depth);
}

function checkVerb(rulesOf: RulesOf, name: string, body: unknown, path: string, depth: number): DocumentIssue[] {
  const rules = rulesOf(name);
  if (!rules) {
    if ((verbNames as readonly string[]).includes(name)) return [];
    const meant = nearest(name, verbNames);
    return [
      {
        path,
        code: 'unknown',
        message: 'is not a SWML verb.',
        error: 'relay_script_method_undefined',
        ...(meant ? { nearest: meant } : {}),
      },
    ];
  }
  const issues = issuesOf(rules.validate, body).map(
    (issue): DocumentIssue => ({
      ...issue,
      path: issue.path.startsWith('[') || issue.path === '' ? path + issue.path : `${path}.${issue.path}`,
      error: parameterErrors[issue.code],
    }),
  );
  for (const { path: at, steps } of nestedSteps(body, rules.nested ?? []))
    issues.push(...checkSteps(rulesOf, steps, at.startsWith('[') ? path + at : `${path}.${at}`, depth + 1));
  return issues;
}

const parameterErrors: Record<Issue['code'], ScriptErrorCode> = {
  missing: 'relay_script_method_parameter_missing',
  unknown: 'relay_script_method_parameter_undefined',
  type: 'relay_script_method_parameter_invalid_value',
  value: 'relay_script_method_parameter_invalid_value',
  conflict: 'relay_script_method_parameter_conflict',
};

function labelOf(step: unknown): string | undefined {
  const body = isObject(step) ? step['label'] : undefined;
  const label = isObject(body) ? body['label'] : body;
  return typeof label === 'string' ? label : undefined;
}

function unknownKeys(
  value: Record<string, unknown>,
  known: string[],
  path: string,
  error: ScriptErrorCode,
): DocumentIssue[] {
  return Object.keys(value)
    .filter((key) => !known.includes(key))
    .map((key) => {
      const meant = nearest(key, known);
      return {
        path: path ? `${path}.${key}` : key,
        code: 'unknown' as const,
        message: 'is not a known property.',
        allowed: known,
        error,
        ...(meant ? { nearest: meant } : {}),
      };
    });
}

function wrongType(path: string, message: string, given: unknown): DocumentIssue {
  return { path, code: 'type', message, given, error: 'relay_script_element_wrong_type' };
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
