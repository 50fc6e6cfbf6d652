import { type AgentOptions, ReceptionistAgent } from '@signalwire/sdk';

export interface FrontOffice extends Partial<AgentOptions> {
  /** Where each department answers. */
  sales: string;
  support: string;
  /** Told of every visitor who has arrived. */
  arrived?: (visitor: Record<string, string>) => void;
}

/** The receptionist of a company: connects callers, and checks visitors in. */
export const frontOffice = ({ sales, support, arrived = () => {}, ...options }: FrontOffice): ReceptionistAgent =>
  new ReceptionistAgent({
    companyName: 'Acme',
    departments: [
      { name: 'sales', description: 'New orders, prices and quotes', number: sales },
      { name: 'support', description: 'Technical problems with what was bought', number: support },
    ],
    checkInEnabled: true,
    onVisitorCheckIn: arrived,
    route: '/',
    agentOptions: options,
  });
