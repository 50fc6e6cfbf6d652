import type { AgentSession } from './session.js';

/** What a tool gets beside its arguments, as `ctx`. [livewire/run-context] */
// biome-ignore lint/suspicious/noExplicitAny: what a program keeps with its sessions is its own affair
export class RunContext<UserData = any> {
  constructor(readonly session: AgentSession<UserData>) {}

  /** The user data of the session, as it is in this call. */
  get userData(): UserData {
    return this.session.userData;
  }

  set userData(data: UserData) {
    this.session.userData = data;
  }
}
