import { FunctionResult } from '../../tools/index.js';
import { BuiltinSkill } from '../builtin-skill.js';
import { skillParameters } from '../parameters.js';
import type { SkillPromptSection, SkillToolDefinition } from '../skill-base.js';

const parameters = skillParameters({
  tool_name: { type: 'string', description: 'Another name for its function.', default: 'get_joke' },
});

type Joke = readonly [setUp: string, punchline: string];

const jokes: Readonly<Record<'jokes' | 'dadjokes', readonly Joke[]>> = {
  jokes: [
    ['Why did the developer leave the party early?', 'There was no REST for the wicked.'],
    ['How many programmers does it take to change a light bulb?', 'None. It worked on their machine.'],
    ['Why do Java developers wear glasses?', 'Because they do not C sharp.'],
    ['What did the server say to the client that kept calling?', 'Please hold, your call is in a queue of one.'],
    ['Why was the telephone at the top of its class?', 'It always had the right answer when it rang.'],
    ['What is a phone’s favourite exercise?', 'A long run of text.'],
    ['Why did the robot go on holiday?', 'It needed to recharge.'],
  ],
  dadjokes: [
    ['What do you call a fish without eyes?', 'A fsh.'],
    ['I used to hate facial hair.', 'Then it grew on me.'],
    ['Why can you never trust stairs?', 'They are always up to something.'],
    ['What do you call cheese that is not yours?', 'Nacho cheese.'],
    ['Why did the bicycle fall over?', 'It was two tired.'],
    ['How does the moon cut its hair?', 'Eclipse it.'],
  ],
};

const kinds = Object.keys(jokes) as (keyof typeof jokes)[];

/** Tells jokes that it has itself. [skills/joke] */
export class JokeSkill extends BuiltinSkill<typeof parameters> {
  static override readonly SKILL_NAME = 'joke';
  static override readonly SKILL_DESCRIPTION = 'Tells jokes.';
  static override readonly PARAMETERS = parameters;

  override getTools(): SkillToolDefinition[] {
    return [
      {
        name: this.setting('tool_name'),
        description: 'Gives a joke to tell.',
        parameters: { type: { type: 'string', enum: kinds, description: 'dadjokes for puns, else jokes' } },
        required: ['type'],
        handler: ({ type }) => {
          const some = jokes[type as keyof typeof jokes];
          const [setUp, punchline] = some[Math.floor(Math.random() * some.length)] as Joke;
          return new FunctionResult(`${setUp} ... ${punchline}`);
        },
      },
    ];
  }

  override getGlobalData(): Record<string, unknown> {
    return { joke_skill_enabled: true };
  }

  protected override _getPromptSections(): SkillPromptSection[] {
    const name = this.setting('tool_name');
    return [
      {
        title: 'Joke Telling',
        body: 'You can tell jokes when the caller would like one.',
        bullets: [`Call ${name} for a joke; do not make one up.`, 'Pause before the punchline.'],
      },
    ];
  }
}
