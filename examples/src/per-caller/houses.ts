/** A restaurant of the group. */
export interface House {
  name: string;
  address: string;
  voice: string;
  /** Whether guests may order a whole dinner for home. */
  catering: boolean;
}

export const houses: Readonly<Record<string, House>> = {
  harbour: { name: 'Harbour House', address: 'Pier 4', voice: 'rime.spore', catering: false },
  garden: { name: 'Garden House', address: '12 Linden Street', voice: 'rime.luna', catering: true },
};

export interface Regular {
  name: string;
  table: string;
}

/** Guests who are known by their number. */
export const regulars: Readonly<Record<string, Regular>> = {
  '+13125550177': { name: 'Ms Okafor', table: 'the table by the window' },
};
