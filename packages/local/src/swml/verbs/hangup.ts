import { END_REASONS, end } from '../../calls/actions/index.js';
import { ended } from '../interpreter/flow.js';
import { verb } from './verb.js';

export const hangup = verb('hangup', (step, { reason }) => {
  const known = END_REASONS.find((each) => each === reason);
  // A call that is to end ends, even when a variable holds no reason for it.
  if (reason !== undefined && known === undefined)
    step.warn(
      'relay_script_method_parameter_invalid_value',
      `reason must be one of ${END_REASONS.join(', ')}. Given: ${JSON.stringify(reason)}. Hanging up as "hangup".`,
    );
  end(step.call, known ?? 'hangup', 'script');
  return ended;
});
