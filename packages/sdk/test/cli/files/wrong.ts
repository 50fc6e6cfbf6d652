export const answer: number = 42;
throw new Error('this file cannot be loaded');
