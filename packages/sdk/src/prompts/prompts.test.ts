import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PomBuilder, PromptObjectModel, Section, type SectionData } from './index.js';

const example = () =>
  new PomBuilder()
    .addSection('Role', { body: 'Sell bolts.' })
    .addSection('Rules', { bullets: ['Be brief', 'Ask <first>'], numberedBullets: true })
    .addSubsection('Rules', 'Refunds', { body: 'Within 30 days.' });

test('Markdown has headings, paragraphs, lists and sections below', () => {
  const builder = example();
  builder.findSection('Refunds')?.addSubsection('Proof', { bullets: ['Receipt'] });
  expect(builder.renderMarkdown()).toBe(
    '## Role\n\nSell bolts.\n\n## Rules\n\n1. Be brief\n2. Ask <first>\n\n### Refunds\n\nWithin 30 days.\n\n#### Proof\n\n- Receipt\n',
  );
});

test('XML has the same, escaped', () => {
  const builder = example();
  expect(builder.renderXml()).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<prompt>
  <section>
    <title>Role</title>
    <body>Sell bolts.</body>
  </section>
  <section>
    <title>Rules</title>
    <bullets>
      <bullet id="1">Be brief</bullet>
      <bullet id="2">Ask &lt;first&gt;</bullet>
    </bullets>
    <subsections>
      <section>
        <title>Refunds</title>
        <body>Within 30 days.</body>
      </section>
    </subsections>
  </section>
</prompt>`);
});

test('once a section asks for a number, its siblings get theirs unless they refuse', () => {
  const builder = PomBuilder.fromSections([
    {
      title: 'A',
      body: 'a',
      numbered: true,
      subsections: [
        { title: 'A1', body: 'x', numbered: true },
        { title: 'A2', body: 'y', numbered: false },
      ],
    },
    { title: 'B', body: 'b', subsections: [{ title: 'B1', body: 'z' }] },
    { title: 'C', body: 'c', numbered: false },
  ]);
  const headings = builder
    .renderMarkdown()
    .split('\n')
    .filter((line) => line.startsWith('#'));
  expect(headings).toEqual(['## 1. A', '### 1.1. A1', '### A2', '## 2. B', '### B1', '## C']);
  expect(builder.renderXml()).toContain('<title>1.1. A1</title>');
});

describe('PomBuilder', () => {
  test('appends to sections, and makes those that are missing', () => {
    const builder = new PomBuilder()
      .addToSection('Skills', { body: 'One.' })
      .addToSection('Skills', { body: 'Two.', bullet: 'a', bullets: ['b'] })
      .addSubsection('New', 'Below', { bullets: ['c'] });
    expect(builder.toDict()).toEqual([
      { title: 'Skills', body: 'One.\n\nTwo.', bullets: ['a', 'b'] },
      { title: 'New', subsections: [{ title: 'Below', bullets: ['c'] }] },
    ]);
    expect(builder.hasSection('Skills')).toBe(true);
    expect(builder.hasSection('Below')).toBe(false);
    expect(builder.findSection('Below')?.bullets).toEqual(['c']);
    expect(builder.getSection('Below')).toBeUndefined();
    expect(JSON.parse(builder.toJson())).toEqual(builder.toDict());
    expect(builder.reset().toDict()).toEqual([]);
  });

  test('hands out its prompt as a copy', () => {
    const builder = example();
    builder.pom.findSection('Role')?.addBody('Changed.');
    expect(builder.getSection('Role')?.body).toBe('Sell bolts.');
  });

  test('takes another prompt below a section', () => {
    const builder = example().addPomAsSubsection('Role', new PomBuilder().addSection('Tone', { body: 'Warm.' }));
    expect(builder.renderMarkdown()).toContain('### Tone\n\nWarm.');
    expect(() => builder.addPomAsSubsection('Nope', new PomBuilder())).toThrow('no section called "Nope"');
  });
});

describe('PromptObjectModel', () => {
  test('reads JSON and says what is wrong with it', () => {
    expect(PromptObjectModel.fromJson('[{"body":"x"},{"body":"y"}]').toDict()).toEqual([
      { body: 'x' },
      { title: 'Untitled Section', body: 'y' },
    ]);
    for (const [given, problem] of [
      [{}, 'sections must be a list'],
      [['x'], 'sections[0] must be an object'],
      [[{ title: 'x' }], 'sections[0] needs a body, bullets or subsections'],
      [[{ body: 3 }], 'sections[0].body must be text'],
      [[{ bullets: 'x' }], 'sections[0].bullets must be a list of texts'],
      [[{ body: 'x', numbered: 'yes' }], 'sections[0].numbered must be true or false'],
      [[{ title: 'x', subsections: [{ body: 'y' }] }], 'sections[0].subsections[0] needs a title'],
    ] as const)
      expect(() => PromptObjectModel.fromJson(given)).toThrow(problem);
    expect(() => PromptObjectModel.fromJson('{')).toThrow(SyntaxError);
  });

  test('has at most its first section without a title', () => {
    const model = new PromptObjectModel();
    model.addSection(null, { body: 'Intro.', bullets: 'one' });
    expect(() => model.addSection(null, { body: 'x' })).toThrow('first section');
    const below = new PromptObjectModel();
    below.addSection('Below', { body: 'y' });
    model.addPomAsSubsection(model.sections[0] as Section, below);
    // Without a heading above, those below stay at its level.
    expect(model.renderMarkdown()).toBe('Intro.\n\n- one\n\n## Below\n\ny\n');
    expect(() => model.addPomAsSubsection('Nope', below)).toThrow('Nope');
  });
});

const sections: fc.Arbitrary<SectionData[]> = fc.letrec<{ list: SectionData[] }>((tie) => ({
  list: fc.array(
    fc.record(
      {
        title: fc.string({ minLength: 1 }),
        body: fc.string({ minLength: 1 }),
        bullets: fc.array(fc.string(), { minLength: 1, maxLength: 3 }),
        subsections: fc.option(tie('list'), { nil: [], depthSize: 'small' }),
        numbered: fc.boolean(),
        numberedBullets: fc.constant(true),
      },
      { requiredKeys: ['title', 'body'] },
    ) as fc.Arbitrary<SectionData>,
    { maxLength: 3 },
  ),
})).list;

test('data survives the way through the builder and the model', () => {
  fc.assert(
    fc.property(sections, (data) => {
      const clean = PomBuilder.fromSections(data).toDict();
      expect(PomBuilder.fromSections(clean).toDict()).toEqual(clean);
      expect(PromptObjectModel.fromJson(JSON.stringify(clean)).toDict()).toEqual(clean);
      const model = PromptObjectModel.fromJson(clean);
      expect(PromptObjectModel.fromYaml(model.toYaml()).toDict()).toEqual(clean);
      expect(PromptObjectModel.fromYaml(clean).toDict()).toEqual(clean);
      expect(PomBuilder.fromSections(clean).pom.renderMarkdown()).toBe(PomBuilder.fromSections(data).renderMarkdown());
    }),
  );
});

test('YAML is read and written', () => {
  const model = new PromptObjectModel();
  model
    .addSection('Role', { body: 'You help.', bullets: ['Be: brief', '- kind'] })
    .addSubsection('Tone', { body: 'Warm.' });
  expect(model.toYaml()).toBe(
    [
      '- title: Role',
      '  body: You help.',
      '  bullets:',
      '    - "Be: brief"',
      '    - "- kind"',
      '  subsections:',
      '    - title: Tone',
      '      body: Warm.',
      '',
    ].join('\n'),
  );
  expect(() => PromptObjectModel.fromYaml('- title: [')).toThrow(SyntaxError);
  expect(() => PromptObjectModel.fromYaml('title: Role')).toThrow('sections must be a list');
});

test('a section can be made of one object', () => {
  const section = new Section({ title: 'Role', body: 'You help.', bullets: ['a'], numberedBullets: true });
  expect(section.addSubsection({ title: 'Tone', body: 'Warm.' }).title).toBe('Tone');
  expect(section.toDict()).toEqual({
    title: 'Role',
    body: 'You help.',
    bullets: ['a'],
    numberedBullets: true,
    subsections: [{ title: 'Tone', body: 'Warm.' }],
  });
  expect(new Section({ body: 'Without a heading.' }).title).toBeNull();
});

test('XML is well formed whatever the text', () => {
  fc.assert(
    fc.property(fc.string(), fc.string({ minLength: 1 }), (title, body) => {
      const xml = new Section(title, { body, bullets: [body] }).renderXml();
      const tags = xml.replace(/&(amp|lt|gt);/g, '').match(/<[^>]*>/g) ?? [];
      expect(tags.every((tag) => /^<\/?(section|title|body|bullets|bullet)>$/.test(tag))).toBe(true);
      expect(xml.replace(/&(amp|lt|gt);/g, '')).not.toContain('&');
    }),
  );
});
