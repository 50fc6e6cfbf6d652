export const greeting = (shop: string): string => `You answer the phone of ${shop}.`;
