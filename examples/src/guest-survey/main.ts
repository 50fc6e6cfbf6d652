import { guestSurvey } from './agent.js';

await guestSurvey(({ responses, score }) => console.log(score, responses)).run();
