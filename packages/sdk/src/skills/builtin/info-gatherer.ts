import { afterAnswer, firstQuestion, type GathererState, questionParameter, stateOf } from '../../questions/index.js';
import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';

const parameters = skillParameters({
  questions: { ...questionParameter, description: 'What is asked, in order.', required: true, min: 1 },
  prefix: {
    type: 'string',
    description: 'In front of the names of its functions, and where its data stands: for a second one of the skill.',
  },
  completion_message: {
    type: 'string',
    description: 'What the model is told when all is answered.',
    default: 'All questions are answered. Thank the caller, and go on with what is next.',
  },
});

/** Asks questions one after the other, and keeps the answers in global data. [skills/info-gatherer] */
export class InfoGathererSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'info_gatherer';
  static override readonly SKILL_DESCRIPTION = 'Asks a list of questions, one at a time.';
  static override readonly SUPPORTS_MULTIPLE_INSTANCES = true;
  static override readonly PARAMETERS = parameters;

  override getInstanceKey(): string {
    const prefix = this.setting('prefix');
    return prefix ? `info_gatherer_${prefix}` : 'info_gatherer';
  }

  override getSkillNamespace(): string {
    return `skill:${this.setting('prefix') || 'info_gatherer'}`;
  }

  override getTools(): SkillToolDefinition[] {
    // Functions can switch each other off only when they have the same.
    const extraFields = { meta_data_token: this.getSkillNamespace() };
    return [
      {
        name: this.named('start_questions'),
        description: 'Gives the first question, or the one that is next.',
        extraFields,
        handler: (_, rawData) => {
          const state = this.read(rawData);
          return new FunctionResult(firstQuestion(state, this.named('submit_answer')));
        },
      },
      {
        name: this.named('submit_answer'),
        description: 'Keeps the answer to the question that was asked, and gives the next one.',
        extraFields,
        parameters: {
          answer: { type: 'string', description: "The caller's answer" },
          confirmed_by_user: { type: 'boolean', description: 'Whether the caller has said that the answer is right' },
          key_name: {
            type: 'string',
            description: 'To correct an earlier answer alone: the key_name of its question',
          },
        },
        required: ['answer'],
        handler: ({ answer, confirmed_by_user: confirmed, key_name: key }, rawData) =>
          this.submit(String(answer), confirmed === true, key === undefined ? undefined : String(key), rawData),
      },
    ];
  }

  override getGlobalData(): Record<string, unknown> {
    return { [this.getSkillNamespace()]: { questions: this.setting('questions'), question_index: 0, answers: [] } };
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    const [start, submit] = [this.named('start_questions'), this.named('submit_answer')];
    return [
      {
        title: `Info Gatherer (${this.getInstanceKey()})`,
        body: `You ask the caller a list of questions, which you get one at a time. Say so, and ask whether they are ready; then call ${start}. Ask the question that it gives, and hand the answer to ${submit}, until that says that all is answered.`,
      },
    ];
  }

  private submit(
    answer: string,
    confirmed: boolean,
    key: string | undefined,
    rawData: Parameters<SkillToolDefinition['handler']>[1],
  ): FunctionResult {
    const state = this.read(rawData);
    const [start, submit] = [this.named('start_questions'), this.named('submit_answer')];
    const { text, next, done } = afterAnswer(state, answer, {
      confirmed,
      key,
      submit,
      completion: this.setting('completion_message'),
    });
    const result = new FunctionResult(text);
    if (done)
      result.toggleFunctions([
        { function: start, active: false },
        { function: submit, active: false },
      ]);
    return next ? this.updateSkillData(result, { ...next }) : result;
  }

  private read(rawData: Parameters<SkillToolDefinition['handler']>[1]): GathererState {
    return stateOf(this.getSkillData(rawData), this.setting('questions'));
  }

  private named(name: string): string {
    const prefix = this.setting('prefix');
    return prefix ? `${prefix}_${name}` : name;
  }
}
