import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';
import { ArithmeticError, evaluate, written } from './arithmetic.js';

/** Calculates: `+ - * / %`, `^` and parentheses. [skills/math] */
export class MathSkill extends BuiltinSkill {
  static override readonly SKILL_NAME = 'math';
  static override readonly SKILL_DESCRIPTION = 'Calculates arithmetic expressions.';

  override getTools(): SkillToolDefinition[] {
    return [
      {
        name: 'calculate',
        description: 'Calculates an arithmetic expression exactly.',
        parameters: {
          expression: {
            type: 'string',
            description: 'Numbers with + - * / % ^ and parentheses, such as (2 + 3) * 4',
          },
        },
        required: ['expression'],
        handler: ({ expression }) => calculate(String(expression ?? '').trim()),
      },
    ];
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    return [
      {
        title: 'Mathematical Calculations',
        body: 'You can calculate exactly.',
        bullets: [
          'Call calculate for every calculation beyond the trivial, rather than doing it in your head.',
          'It knows + - * / % (remainder), ^ (power) and parentheses; put what the caller says into these.',
        ],
      },
    ];
  }
}

function calculate(expression: string): FunctionResult {
  if (expression === '') return new FunctionResult('There is no expression. Ask what is to be calculated.');
  try {
    return new FunctionResult(`The result of ${expression} is ${written(evaluate(expression))}.`);
  } catch (error) {
    if (!(error instanceof ArithmeticError)) throw error;
    return new FunctionResult(
      `That cannot be calculated: ${error.message}. It takes numbers, + - * / % ^ and parentheses.`,
    );
  }
}
