import type { PomSectionData } from '@signalwire/protocol/swml';

/** Renders the sections of a prompt as the platform does before it shows them to the model. */
export function renderPom(sections: readonly PomSectionData[], format: 'markdown' | 'xml'): string {
  return format === 'xml' ? xml(sections) : markdown(sections);
}

const truthy = (value: boolean | string | undefined) => value === true || value === 'true';

function markdown(sections: readonly PomSectionData[]): string {
  const numbering = sections.some(({ numbered }) => truthy(numbered));
  return sections
    .map((section, index) => markdownSection(section, 2, numbering && section.numbered !== false ? [index + 1] : []))
    .join('\n');
}

function markdownSection(section: PomSectionData, level: number, numbers: readonly number[]): string {
  const lines: string[] = [];
  const prefix = numbers.length > 0 ? `${numbers.join('.')}. ` : '';
  if (section.title) lines.push(`${'#'.repeat(level)} ${prefix}${section.title}`, '');
  if (section.body) lines.push(section.body, '');
  const bullets = section.bullets ?? [];
  bullets.forEach((bullet, index) => {
    lines.push(truthy(section.numberedBullets) ? `${index + 1}. ${bullet}` : `- ${bullet}`);
  });
  if (bullets.length > 0) lines.push('');
  const below = section.subsections ?? [];
  const numbering = below.some(({ numbered }) => truthy(numbered));
  below.forEach((subsection, index) => {
    const deeper = section.title || numbers.length > 0 ? level + 1 : level;
    const own = numbering && subsection.numbered !== false ? [...numbers, index + 1] : numbers;
    lines.push(markdownSection(subsection, deeper, numbering ? own : []));
  });
  return lines.join('\n');
}

function xml(sections: readonly PomSectionData[]): string {
  const lines = ['<?xml version="1.0" encoding="UTF-8"?>', '<prompt>'];
  for (const section of sections) lines.push(...xmlSection(section, 1));
  lines.push('</prompt>');
  return lines.join('\n');
}

// The platform does not escape the texts: the reader is a model, and `<` in a prompt is to stay `<`.
function xmlSection(section: PomSectionData, depth: number): string[] {
  const pad = '  '.repeat(depth);
  const lines = [`${pad}<section>`];
  if (section.title) lines.push(`${pad}  <title>${section.title}</title>`);
  if (section.body) lines.push(`${pad}  <body>${section.body}</body>`);
  const bullets = section.bullets ?? [];
  if (bullets.length > 0) {
    lines.push(`${pad}  <bullets>`);
    bullets.forEach((bullet, index) => {
      const id = truthy(section.numberedBullets) ? ` id="${index + 1}"` : '';
      lines.push(`${pad}    <bullet${id}>${bullet}</bullet>`);
    });
    lines.push(`${pad}  </bullets>`);
  }
  const below = section.subsections ?? [];
  if (below.length > 0) {
    lines.push(`${pad}  <subsections>`);
    for (const subsection of below) lines.push(...xmlSection(subsection, depth + 2));
    lines.push(`${pad}  </subsections>`);
  }
  lines.push(`${pad}</section>`);
  return lines;
}
