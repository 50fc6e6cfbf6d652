import { SwmlBuilder, type SwmlBuilderOptions, SwmlError, type VerbHandlerRegistry } from '../swml/index.js';

/** The builder of a service: verbs that have a handler are checked by it. */
export class ServiceBuilder extends SwmlBuilder {
  constructor(
    options: SwmlBuilderOptions,
    private readonly handlers: VerbHandlerRegistry,
  ) {
    super(options);
  }

  protected override check(verbName: string, config: unknown): void {
    const handler = this.handlers.getHandler(verbName);
    if (handler) {
      const [valid, errors] = handler.validateConfig(config as Record<string, unknown>);
      if (!valid) throw SwmlError.of(`The verb ${JSON.stringify(verbName)}`, verbName, errors);
    } else super.check(verbName, config);
  }
}
