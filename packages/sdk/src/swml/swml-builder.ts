import type {
  AiVerb,
  AnswerVerb,
  HangupVerb,
  PlayVerb,
  SwmlStep,
  SwmlVerbs,
  Untyped,
  VerbMethods,
} from '@signalwire/protocol/swml';
import { envFlag } from '../config/index.js';
import { checkBuilderOptions } from './builder-options.js';
import { checkDocument, checkVerb, SwmlError } from './check.js';
import { plain } from './plain.js';
import { SchemaUtils } from './schema-utils.js';
import { stepOf } from './steps.js';
import { validatorsNow } from './validators.js';
import { installVerbs } from './verb-methods.js';

/** A document that is being built. Steps of one's own making may be anything. */
export type BuilderDocument = {
  version: string;
  sections: { main: (SwmlStep | Record<string, unknown>)[]; [section: string]: (SwmlStep | Record<string, unknown>)[] };
};

/** How a {@link SwmlBuilder} starts. */
export interface SwmlBuilderOptions {
  /** A document to go on with; it is copied. Default: one with an empty `main`. */
  initialDocument?: { version?: string | undefined; sections?: Record<string, unknown[]> | undefined } | undefined;
  /** Check verbs where they are added. Default: `true`, unless `SWML_SKIP_SCHEMA_VALIDATION` is `true`. */
  enableValidation?: boolean | undefined;
  /** Another name of `enableValidation`. */
  schemaValidation?: boolean | undefined;
  /** A file with a JSON Schema of SWML to check against. Default: what the SDK knows. */
  schemaPath?: string | undefined;
}

/** How something is said. */
export interface SayOptions {
  /** Such as `rime.spore`. */
  voice?: string | undefined;
  /** Such as `en-US`. */
  language?: string | undefined;
  gender?: string | undefined;
  /** Gain in dB, -40 to 40. */
  volume?: number | undefined;
}

/** The methods that installVerbs() gives the class below. */
export interface SwmlBuilder extends VerbMethods {}

/**
 * Builds a SWML document. There is a method for every verb, each appending its verb to the section `main`:
 * `builder.answer().recordCall({ stereo: true }).connect({ to: '+15550100' })`. What a verb is given is checked at
 * once. [swml-builder]
 */
// biome-ignore lint/suspicious/noUnsafeDeclarationMerging: installVerbs() keeps what the interface promises
export class SwmlBuilder {
  private static shared: SchemaUtils | undefined;
  private current: BuilderDocument;
  private checked: boolean;
  private readonly ownSchema: SchemaUtils | undefined;
  /** Whether somebody outside may hold, and change, the document. */
  private lent = false;
  private text: string | undefined;
  /** The checks that could not be made, because nothing can be loaded at once. */
  private pending: (() => void)[] = [];

  /** @throws {SwmlError | TypeError} When the document to go on with is not valid, or an option does not exist. */
  constructor(opts: SwmlBuilderOptions = {}) {
    checkBuilderOptions(opts);
    const { initialDocument, schemaPath } = opts;
    this.checked = opts.enableValidation ?? opts.schemaValidation ?? !envFlag('SWML_SKIP_SCHEMA_VALIDATION');
    this.ownSchema = schemaPath === undefined ? undefined : new SchemaUtils({ schemaPath, skipValidation: false });
    const { version = '1.0.0', sections } = plain(initialDocument ?? {}, 'initialDocument');
    this.current = { version, sections: { main: [], ...(sections as Partial<BuilderDocument['sections']>) } };
    if (initialDocument && this.checked) this.checkWhole();
  }

  /** What tells about verbs; one for all builders. */
  static getSchemaUtils(): SchemaUtils {
    SwmlBuilder.shared ??= new SchemaUtils();
    return SwmlBuilder.shared;
  }

  /**
   * Appends a verb to `main`. [swml-builder/add-verb]
   * @throws {SwmlError} When there is no such verb, or it does not take this.
   */
  addVerb<Name extends keyof SwmlVerbs>(verbName: Name, config: SwmlVerbs[Name]): this;
  addVerb(verbName: string, config: unknown): this;
  addVerb(verbName: string, config: unknown): this {
    return this.addVerbToSection('main', verbName, config);
  }

  /**
   * Appends a verb to a section, which is made when it does not exist. [swml-builder/add-verb-to-section]
   * @throws {SwmlError} When there is no such verb, or it does not take this.
   */
  addVerbToSection<Name extends keyof SwmlVerbs>(sectionName: string, verbName: Name, config: SwmlVerbs[Name]): this;
  addVerbToSection(sectionName: string, verbName: string, config: unknown): this;
  addVerbToSection(sectionName: string, verbName: string, config: unknown): this {
    if (this.checked) this.check(verbName, config);
    this.addSection(sectionName);
    this.current.sections[sectionName]?.push(stepOf(verbName, plain(config, verbName)));
    this.text = undefined;
    return this;
  }

  /** Makes an empty section, unless there is one of that name. @throws {TypeError} On a name that cannot be used. */
  addSection(sectionName: string): this {
    if (typeof sectionName !== 'string' || sectionName === '' || sectionName === '__proto__')
      throw new TypeError(`${JSON.stringify(sectionName)} cannot be the name of a section.`);
    const { sections } = this.current;
    if (Object.hasOwn(sections, sectionName)) return this;
    sections[sectionName] = [];
    this.text = undefined;
    return this;
  }

  /** Answers the call; does nothing when it is answered already. [swml-builder/answer] */
  answer(config?: AnswerVerb): this;
  answer<Config extends object>(config: Untyped<Config>): this;
  answer(config: unknown = {}): this {
    return this.addVerb('answer', config);
  }

  /** Ends the call and the script. [swml-builder/hangup] */
  hangup(config?: HangupVerb): this;
  hangup<Config extends object>(config: Untyped<Config>): this;
  hangup(config: unknown = {}): this {
    return this.addVerb('hangup', config);
  }

  /** Connects the caller to an AI agent, and waits until the conversation ends. It needs a `prompt`. [swml-builder/ai] */
  ai(config?: AiVerb): this;
  ai<Config extends object>(config: Untyped<Config>): this;
  ai(config: unknown = {}): this {
    return this.addVerb('ai', config);
  }

  /** Says a text. [swml-builder/say] */
  say(text: string, opts: SayOptions = {}): this {
    const { voice, language, gender, volume } = opts;
    const said = { say_voice: voice, say_language: language, say_gender: gender, volume };
    return this.addVerb('play', { url: `say:${text}`, ...said } satisfies PlayVerb);
  }

  /** Switches the checks of verbs that are added from now on. */
  setValidation(enabled: boolean): void {
    this.checked = enabled;
  }

  /** The document itself: what is changed in it is changed in the builder. */
  get document(): BuilderDocument {
    this.lent = true;
    return this.current;
  }

  /** The document itself, like {@link document}. */
  getDocument(): BuilderDocument {
    return this.document;
  }

  /** The document itself, like {@link document}. */
  build(): BuilderDocument {
    return this.document;
  }

  /** The document as JSON text. */
  render(): string {
    // A document that others may change has to be written anew each time.
    if (this.lent) return JSON.stringify(this.current);
    this.text ??= JSON.stringify(this.current);
    return this.text;
  }

  /** The document as JSON text, like {@link render}. */
  renderDocument(): string {
    return this.render();
  }

  /** Starts anew, with an empty `main`. */
  reset(): this {
    this.current = { version: '1.0.0', sections: { main: [] } };
    this.lent = false;
    this.pending = [];
    this.text = undefined;
    return this;
  }

  /** Whether something could not be checked when it was added. */
  get unchecked(): boolean {
    return this.pending.length > 0;
  }

  /**
   * Checks what could not be checked when it was added; `loadValidators()` comes first.
   * @throws {SwmlError} When a verb does not take what it was given.
   */
  checkPending(): void {
    for (const check of this.pending.splice(0)) check();
  }

  /** Checks what a verb is given. @throws {SwmlError} When it does not take this. */
  protected check(verbName: string, config: unknown): void {
    if (this.ownSchema) {
      const { valid, errors } = this.ownSchema.validateVerb(verbName, config);
      if (!valid) throw SwmlError.of(`The verb ${JSON.stringify(verbName)}`, verbName, errors);
    } else this.orLater(() => checkVerb(verbName, config));
  }

  private checkWhole(): void {
    if (this.ownSchema) {
      const { valid, errors } = this.ownSchema.validate(this.current);
      if (!valid) throw SwmlError.of('The document', '', errors);
    } else this.orLater(() => checkDocument(this.current));
  }

  private orLater(check: () => void): void {
    if (validatorsNow()) check();
    else this.pending.push(check);
  }
}

installVerbs(SwmlBuilder);
