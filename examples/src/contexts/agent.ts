import { AgentBase, type AgentOptions, FunctionResult } from '@signalwire/sdk';

export interface Patient {
  name: string;
  birth_year: number;
  reason: string;
}

/** The phone of a clinic: a reception that leads to two other contexts, one of which takes down a new patient. */
export class ClinicAgent extends AgentBase {
  readonly patients: Patient[] = [];

  constructor(options: Partial<AgentOptions> = {}) {
    super({ name: 'clinic', route: '/', ...options });
    this.promptAddSection('Role', { body: 'You answer the phone of a clinic. You are calm and never give advice.' });
    this.setParams({ static_greeting: 'Lakeside Clinic, what can I do for you?' });
  }

  protected override defineTools(): void {
    this.defineTool({
      name: 'register_patient',
      description: 'Registers the new patient, once everything was confirmed',
      handler: (_args, { global_data }) => {
        const patient = global_data?.['patient'] as Patient;
        this.patients.push(patient);
        return new FunctionResult(`${patient.name} is registered as patient ${100 + this.patients.length}.`);
      },
    });
    this.defineTool({
      name: 'nurse_on_duty',
      description: 'Names the nurse on duty',
      handler: () => 'Nurse Amara is on duty until eight.',
    });

    const contexts = this.defineContexts();
    // Every conversation starts in the context "default": here, the reception.
    contexts
      .addContext('default')
      .addStep('sort', {
        task: 'Find out whether the caller is a new patient or wants to talk to a nurse.',
        functions: 'none',
      })
      .setValidContexts(['new_patient', 'nurse']);

    const newPatient = contexts.addContext('new_patient').setPrompt('You take down a new patient.');
    newPatient.addEnterFiller('en-US', ['Welcome! I have a few questions.']);
    newPatient
      .addStep('questions')
      .setGatherInfo({ outputKey: 'patient', completionAction: 'next_step' })
      .addGatherQuestion({ key: 'name', question: 'What is your name?', confirm: true })
      .addGatherQuestion({ key: 'birth_year', question: 'In which year were you born?', type: 'integer' })
      .addGatherQuestion({ key: 'reason', question: 'What brings you to us?' });
    newPatient
      .addStep('register')
      .setText('Register the patient and say the number. Then ask whether there is anything else.')
      .setStepCriteria('The patient is registered.')
      .setFunctions(['register_patient'])
      .setValidContexts(['nurse']);

    contexts
      .addContext('nurse')
      .setIsolated(true)
      .addStep('talk')
      .addSection('Task', 'Name the nurse on duty and take a message.')
      .setFunctions(['nurse_on_duty'])
      .setValidContexts(['default']);
  }
}
