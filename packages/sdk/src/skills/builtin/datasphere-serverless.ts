import { BuiltinSkill } from '../builtin-skill.js';
import type { SkillPromptSection } from '../skill-base.js';
import { basic, narrowing, knowledgeParameters as parameters, rule, searchUrl } from './knowledge.js';

/**
 * Searches a document in DataSphere without the agent: the platform does it by itself. The token of the project is in
 * the document for that, so use one that can do no more than search. [skills/datasphere-serverless]
 */
export class DataSphereServerlessSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'datasphere_serverless';
  static override readonly SKILL_DESCRIPTION = 'Searches documents in DataSphere, by the platform itself.';
  static override readonly SUPPORTS_MULTIPLE_INSTANCES = true;
  static override readonly PARAMETERS = parameters;

  override getDataMapTools(): Record<string, unknown>[] {
    const count = this.setting('count');
    // In its own output a webhook's result knows no arguments; what was asked for is in the request and the fallback.
    const nothing = this.setting('no_results_message').replaceAll('{query}', '${args.query}');
    return [
      {
        function: this.setting('tool_name'),
        description: 'Searches the knowledge base for what answers a question.',
        parameters: {
          type: 'object',
          properties: { query: { type: 'string', description: 'The question' } },
          required: ['query'],
        },
        data_map: {
          webhooks: [
            {
              url: searchUrl(this.setting('space_name')).href,
              method: 'POST',
              headers: {
                'Content-Type': 'application/json',
                Authorization: basic(this.setting('project_id'), this.setting('token')),
              },
              params: {
                document_id: this.setting('document_id'),
                query_string: '${args.query}',
                count,
                distance: this.setting('distance'),
                ...narrowing({
                  tags: this.setting('tags'),
                  language: this.setting('language'),
                  pos_to_expand: this.setting('pos_to_expand'),
                  max_synonyms: this.setting('max_synonyms'),
                }),
              },
              foreach: {
                input_key: 'chunks',
                output_key: 'formatted_results',
                max: count,
                append: `=== RESULT ===\n\${this.text}\n${rule}\n\n`,
              },
              output: { response: 'Results from the knowledge base:\n\n${formatted_results}' },
              error_keys: ['error'],
            },
          ],
          output: { response: nothing },
        },
      },
    ];
  }

  override getGlobalData(): Record<string, unknown> {
    return {
      datasphere_serverless_enabled: true,
      document_id: this.setting('document_id'),
      knowledge_provider: 'SignalWire DataSphere (Serverless)',
    };
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    return [
      {
        title: 'Knowledge Search Capability (Serverless)',
        body: `You can search a knowledge base with ${this.setting('tool_name')}.`,
        bullets: [
          'Search before you answer what the knowledge base may know.',
          'Answer from what it gives, in short sentences; when it has nothing, say so.',
        ],
      },
    ];
  }
}
