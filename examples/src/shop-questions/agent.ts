import { type AgentOptions, FAQBotAgent } from '@signalwire/sdk';

/** The phone of a web shop: it answers what is often asked, and connects to a person where it cannot. */
export const shopQuestions = (person: string, options: Partial<AgentOptions> = {}): FAQBotAgent =>
  new FAQBotAgent({
    faqs: [
      {
        question: 'How long does delivery take?',
        answer: 'Delivery takes three to five days.',
        keywords: ['shipping', 'arrive'],
        categories: ['delivery'],
      },
      {
        question: 'How do I return a product?',
        answer: 'You can return a product within 30 days, with the label in the parcel.',
        keywords: ['refund', 'send back'],
        categories: ['returns'],
      },
      {
        question: 'What does a return cost?',
        answer: 'A return is free of charge.',
        categories: ['returns'],
      },
    ],
    persona: 'You are Robin, who answers questions for Maple Outdoor.',
    escalationNumber: person,
    escalationMessage: 'I do not know that. Shall I connect you to a colleague?',
    route: '/',
    agentOptions: options,
  });
