import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';
import { basic, narrowing, knowledgeParameters as parameters, rule, searchUrl } from './knowledge.js';
import { askJson, asList, asObject, asText, orSentence } from './service.js';

const service = 'the knowledge base';

/** Searches a document in DataSphere, from the agent. [skills/datasphere] */
export class DataSphereSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'datasphere';
  static override readonly SKILL_DESCRIPTION = 'Searches documents in DataSphere.';
  static override readonly SUPPORTS_MULTIPLE_INSTANCES = true;
  static override readonly PARAMETERS = parameters;

  override getTools(): SkillToolDefinition[] {
    return [
      {
        name: this.setting('tool_name'),
        description: 'Searches the knowledge base for what answers a question.',
        parameters: { query: { type: 'string', description: 'The question' } },
        required: ['query'],
        handler: ({ query }, _, { signal }) => orSentence(this.log, () => this.search(asText(query), signal)),
      },
    ];
  }

  override getGlobalData(): Record<string, unknown> {
    return {
      datasphere_enabled: true,
      document_id: this.setting('document_id'),
      knowledge_provider: 'SignalWire DataSphere',
    };
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    return [
      {
        title: 'Knowledge Search Capability',
        body: `You can search a knowledge base with ${this.setting('tool_name')}.`,
        bullets: [
          'Search before you answer what the knowledge base may know.',
          'Answer from what it gives, in short sentences; when it has nothing, say so.',
        ],
      },
    ];
  }

  private async search(query: string, signal: AbortSignal): Promise<FunctionResult> {
    if (query === '') return new FunctionResult('There is no question. Ask what the caller wants to know.');
    const found = asObject(
      await askJson(service, searchUrl(this.setting('space_name')), {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          authorization: basic(this.setting('project_id'), this.setting('token')),
        },
        body: JSON.stringify({
          document_id: this.setting('document_id'),
          query_string: query,
          distance: this.setting('distance'),
          count: this.setting('count'),
          ...narrowing({
            tags: this.setting('tags'),
            language: this.setting('language'),
            pos_to_expand: this.setting('pos_to_expand'),
            max_synonyms: this.setting('max_synonyms'),
          }),
        }),
        signal,
      }),
    );
    const chunks = asList(found['chunks'] ?? found['results']);
    if (chunks.length === 0) return new FunctionResult(this.setting('no_results_message').replaceAll('{query}', query));
    const texts = chunks.map((chunk, i) => `=== RESULT ${i + 1} ===\n${textOf(chunk)}\n${rule}`);
    return new FunctionResult(`Results for ${JSON.stringify(query)}: ${chunks.length}\n\n${texts.join('\n\n')}`);
  }
}

function textOf(chunk: unknown): string {
  const { text, content, chunk: inner } = asObject(chunk);
  return asText(text) || asText(content) || asText(inner) || JSON.stringify(chunk);
}
