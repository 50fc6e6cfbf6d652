import { FunctionResult, SchemaUtils, SchemaValidationError, SwmlBuilder, SwmlError } from '@signalwire/sdk/swml';
import { afterEach, describe, expect, test, vi } from 'vitest';

afterEach(() => vi.unstubAllEnvs());

const main = (builder: SwmlBuilder) => JSON.parse(builder.render()).sections.main;

describe('a document', () => {
  test('starts empty, and has what was appended in order', () => {
    expect(JSON.parse(new SwmlBuilder().render())).toEqual({ version: '1.0.0', sections: { main: [] } });
    const builder = new SwmlBuilder()
      .answer()
      .play({ url: 'https://example.com/hello.mp3', volume: 4 })
      .say('Welcome.', { voice: 'rime.spore', language: 'en-US', gender: 'female', volume: -3 })
      .sleep(500)
      .recordCall({ stereo: true })
      .connect({ to: '+15550100' })
      .return()
      .hangup({ reason: 'busy' });
    expect(main(builder)).toEqual([
      { answer: {} },
      { play: { url: 'https://example.com/hello.mp3', volume: 4 } },
      {
        play: {
          url: 'say:Welcome.',
          say_voice: 'rime.spore',
          say_language: 'en-US',
          say_gender: 'female',
          volume: -3,
        },
      },
      { sleep: 500 },
      { record_call: { stereo: true } },
      { connect: { to: '+15550100' } },
      { return: {} },
      { hangup: { reason: 'busy' } },
    ]);
  });

  test('has further sections, made when they are first named', () => {
    const builder = new SwmlBuilder().answer().addSection('empty').addSection('empty');
    builder.addVerbToSection('bye', 'play', { url: 'say:Bye' });
    builder.addVerbToSection('bye', 'hangup', {});
    expect(JSON.parse(builder.renderDocument()).sections).toEqual({
      main: [{ answer: {} }],
      empty: [],
      bye: [{ play: { url: 'say:Bye' } }, { hangup: {} }],
    });
  });

  test('is given out as it is, by whatever name', () => {
    const builder = new SwmlBuilder().answer();
    expect(builder.build()).toBe(builder.document);
    expect(builder.getDocument()).toBe(builder.document);
    expect(builder.render()).toBe(JSON.stringify(builder.document));
    builder.document.sections.main.push({ my_step: 1 });
    expect(main(builder)).toEqual([{ answer: {} }, { my_step: 1 }]);
  });

  test('is not changed by later changes of what a verb was given', () => {
    const config = { urls: ['say:One'] };
    const builder = new SwmlBuilder().play(config);
    config.urls.push('say:Two');
    expect(main(builder)).toEqual([{ play: { urls: ['say:One'] } }]);
  });

  test('starts anew', () => {
    const builder = new SwmlBuilder().answer().addSection('more');
    const before = builder.document;
    expect(JSON.parse(builder.reset().render())).toEqual({ version: '1.0.0', sections: { main: [] } });
    expect(before.sections.main).toHaveLength(1);
    expect(main(builder.hangup())).toEqual([{ hangup: {} }]);
  });

  test('goes on with another, which stays as it was', () => {
    const initialDocument = { version: '1.0.0', sections: { main: [{ answer: {} }], extra: [{ hangup: {} }] } };
    const builder = new SwmlBuilder({ initialDocument }).play('say:Hi');
    expect(JSON.parse(builder.render()).sections).toEqual({
      main: [{ answer: {} }, { play: 'say:Hi' }],
      extra: [{ hangup: {} }],
    });
    expect(initialDocument.sections.main).toHaveLength(1);
    expect(() => new SwmlBuilder({ initialDocument: { sections: { main: [{ plai: {} }] } } })).toThrow(
      /sections\.main\[0\]\.plai: is not a SWML verb\. Did you mean "play"\?/,
    );
  });

  test.each(['__proto__', ''])('has no section called %j', (name) => {
    expect(() => new SwmlBuilder().addVerbToSection(name, 'hangup', {})).toThrow(/cannot be the name of a section/);
  });

  test('may have a section of any other name', () => {
    const builder = new SwmlBuilder().addVerbToSection('constructor', 'hangup', {});
    expect(JSON.parse(builder.render()).sections['constructor']).toEqual([{ hangup: {} }]);
  });
});

describe('verbs are checked where they are added', () => {
  test('an error tells where, what was given, what is allowed and what was meant', () => {
    const builder = new SwmlBuilder();
    expect(() => builder.addVerb('hangup', { reason: 'buzy' })).toThrow(
      'The verb "hangup" is not valid SWML:\n  hangup.reason: must be one of hangup, busy, decline, cancel, noAnswer, error. Given: "buzy". Did you mean "busy"?',
    );
    // @ts-expect-error a misspelled parameter
    expect(() => builder.play({ ulr: 'say:Hi' })).toThrow(SwmlError);
    expect(() => builder.addVerbToSection('more', 'anwser', {})).toThrow(/Did you mean "answer"\?/);
    // @ts-expect-error a text where a number is taken
    expect(() => builder.sleep('soon')).toThrow(/sleep/);
    expect(() => builder.ai()).toThrow(/ai\.prompt: is required/);
    expect(builder.document.sections).toEqual({ main: [] });
  });

  test('the error has two names, and tells its issues apart', () => {
    expect(SchemaValidationError).toBe(SwmlError);
    try {
      new SwmlBuilder().addVerb('play', { url: 1, volume: 99 });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(SchemaValidationError);
      expect((error as SwmlError).issues.map(({ path }) => path)).toEqual(['play.url', 'play.volume']);
    }
  });

  test('steps within steps are checked too', () => {
    const builder = new SwmlBuilder();
    expect(() => builder.cond([{ when: 'true', then: [{ plai: 'x' } as never] }])).toThrow(
      /cond\[0\]\.then\[0\]\.plai/,
    );
    expect(() => builder.connect({ to: '+15550100', confirm: 'https://example.com/confirm' })).not.toThrow();
    expect(() => builder.connect({ to: '+15550100', confirm: [{ nope: {} } as never] })).toThrow(/confirm\[0\]/);
  });

  test('data whose type nobody knows is taken by type, and checked when it runs', () => {
    const known: Record<string, unknown> = { url: 'say:Hi' };
    const wrong: Record<string, unknown> = { urll: 'say:Hi' };
    const builder = new SwmlBuilder().play(known);
    expect(() => builder.play(wrong)).toThrow(/Did you mean "url"\?/);
    expect(main(builder)).toEqual([{ play: { url: 'say:Hi' } }]);
  });

  test('unless that is switched off', () => {
    const builder = new SwmlBuilder({ enableValidation: false }).addVerb('my_verb', { any: 'thing' });
    builder.setValidation(true);
    expect(() => builder.addVerb('my_verb', {})).toThrow(SwmlError);
    builder.setValidation(false);
    builder.addVerb('other', 1);
    expect(main(builder)).toEqual([{ my_verb: { any: 'thing' } }, { other: 1 }]);
    vi.stubEnv('SWML_SKIP_SCHEMA_VALIDATION', 'true');
    expect(main(new SwmlBuilder().addVerb('my_verb', {}))).toEqual([{ my_verb: {} }]);
    expect(() => new SwmlBuilder({ enableValidation: true }).addVerb('my_verb', {})).toThrow(SwmlError);
  });

  test('what JSON cannot hold is refused', () => {
    const builder = new SwmlBuilder();
    expect(() => builder.set({ when: () => 1 })).toThrow(/set\.when is a function, which JSON cannot hold/);
    expect(() => builder.set({ n: Number.NaN })).toThrow(/set\.n is NaN/);
    const circle: Record<string, unknown> = {};
    circle['self'] = circle;
    expect(() => builder.set(circle)).toThrow(/set\.self is a reference to what it is part of/);
  });

  test('options that do not exist are refused', () => {
    expect(() => new SwmlBuilder({ enableValidations: false } as object)).toThrow(
      'SwmlBuilder has no option "enableValidations". Did you mean "enableValidation"?',
    );
  });
});

test('one SchemaUtils is for all builders', () => {
  expect(SwmlBuilder.getSchemaUtils()).toBeInstanceOf(SchemaUtils);
  expect(SwmlBuilder.getSchemaUtils()).toBe(SwmlBuilder.getSchemaUtils());
});

test('a subclass adds methods of its own, and keeps the chain', () => {
  class Menu extends SwmlBuilder {
    greet() {
      return this.answer().play('say:Hello');
    }
    override hangup(config: Record<string, unknown> = { reason: 'hangup' }) {
      return super.hangup(config);
    }
  }
  const menu: Menu = new Menu().greet().sleep(1).greet().hangup();
  expect(main(menu).at(-1)).toEqual({ hangup: { reason: 'hangup' } });
});

test('a document that was built may be sent in a result of a function', () => {
  const document = new SwmlBuilder().play('say:One moment').build();
  expect(new FunctionResult('Done').executeSwml(document).toDict().action).toEqual([{ SWML: document }]);
});
