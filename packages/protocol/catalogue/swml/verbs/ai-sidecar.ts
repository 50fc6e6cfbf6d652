import { anyObject, closed, list, oneOf, open, text, union } from '../../schema.js';
import { pom } from '../ai/prompt.js';
import { bag, flag, verb } from '../verb.js';

export const aiSidecar = verb({
  name: 'ai_sidecar',
  summary: 'Lets an AI observe the call and advise, without speaking.',
  body: union([
    closed(
      {
        prompt: union(
          [text(), open({}, { text: text(), pom: list(pom), file: text() })],
          'What the observer is told: text, `text`, `pom` or `file`.',
        ),
        lang: text('Language of the call, such as `en-US`.'),
        direction: list(oneOf(['remote-caller', 'local-caller']), 'Whose speech: both are needed.'),
      },
      {
        model: text('Default: `gpt-4o-mini`.'),
        customer_role: oneOf(['remote-caller', 'local-caller'], 'Who the customer is. Default: `remote-caller`.'),
        url: text('Gets what the observer does.'),
        SWAIG: anyObject('Its tools.'),
        permissions: open(
          {},
          { swaig_allow_swml: flag(), swaig_allow_settings: flag(), swaig_set_global_data: flag() },
          'What its tools may do; everything by default.',
        ),
        global_data: bag('First value of the session’s data.'),
        hints: list(text(), 'Words to listen for.'),
        params: anyObject('Settings of the observer.'),
      },
    ),
    closed({ action: anyObject('`{summarize: {webhook?, prompt?}}`: summarise once.') }),
  ]),
  page: 'ai-sidecar',
});
