import { skillParameters } from '../parameters.js';

/** What both ways of searching DataSphere take. */
export const knowledgeParameters = skillParameters({
  tool_name: { type: 'string', description: 'Another name for its function.', default: 'search_knowledge' },
  space_name: {
    type: 'string',
    description: 'The space: its name, or its host.',
    required: true,
    env_var: 'SIGNALWIRE_SPACE',
  },
  project_id: { type: 'string', description: 'The project.', required: true, env_var: 'SIGNALWIRE_PROJECT_ID' },
  token: {
    type: 'string',
    description: 'API token of the project.',
    required: true,
    hidden: true,
    env_var: 'SIGNALWIRE_API_TOKEN',
  },
  document_id: { type: 'string', description: 'The document that is searched.', required: true },
  count: { type: 'integer', description: 'Most results.', default: 1, min: 1, max: 10 },
  distance: {
    type: 'number',
    description: 'How far from the question a result may be; less is closer.',
    default: 3,
    min: 0,
    max: 10,
  },
  tags: { type: 'array', description: 'Tags of which a result has one.', items: { type: 'string' } },
  language: { type: 'string', description: 'Language of the question, such as en.' },
  pos_to_expand: {
    type: 'array',
    description: 'Parts of speech that are searched with their synonyms.',
    items: { type: 'string', enum: ['NOUN', 'VERB', 'ADJ', 'ADV'] },
  },
  max_synonyms: { type: 'integer', description: 'Most synonyms of a word.', min: 1, max: 10 },
  no_results_message: {
    type: 'string',
    description: 'What the model is told when nothing is found; {query} stands for the question.',
    default: 'Nothing is known about {query}. Suggest other words.',
  },
});

/** Where a space's documents are searched. @param space Its name, or its host with or without `https://`. */
export function searchUrl(space: string): URL {
  if (/^https?:\/\//.test(space)) return new URL('/api/datasphere/documents/search', space);
  const host = space.includes('.') || space.includes(':') ? space : `${space}.signalwire.com`;
  return new URL(`https://${host}/api/datasphere/documents/search`);
}

/** The header that shows who searches. */
export const basic = (project: string, token: string): string => {
  const bytes = new TextEncoder().encode(`${project}:${token}`);
  return `Basic ${btoa(String.fromCharCode(...bytes))}`;
};

/** What narrows a search, of what is set. */
export const narrowing = (settings: {
  tags?: readonly string[] | undefined;
  language?: string | undefined;
  pos_to_expand?: readonly string[] | undefined;
  max_synonyms?: number | undefined;
}): Record<string, unknown> => Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined));

/** The line between results. */
export const rule = '='.repeat(50);
