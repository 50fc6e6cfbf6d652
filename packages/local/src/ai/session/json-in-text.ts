/** The JSON in a text of a model, and the prose around it. */
export interface JsonInText {
  /** Every object or array found, in order. */
  parsed: unknown[];
  /** The text without them, when there is any. */
  substituted?: string;
}

/** Finds every JSON object and array in a text, whatever stands around them. */
export function findJson(text: string): JsonInText {
  const parsed: unknown[] = [];
  let prose = '';
  let position = 0;
  while (position < text.length) {
    const open = text.slice(position).search(/[{[]/);
    if (open < 0) break;
    const start = position + open;
    const end = endOf(text, start);
    const value = end === undefined ? undefined : parse(text.slice(start, end));
    if (value === undefined || end === undefined) {
      prose += text.slice(position, start + 1);
      position = start + 1;
      continue;
    }
    prose += text.slice(position, start);
    parsed.push(value);
    position = end;
  }
  prose = (prose + text.slice(position)).replaceAll(/```(?:json)?/g, '').trim();
  return prose && parsed.length > 0 ? { parsed, substituted: prose } : { parsed };
}

/** Where the bracket that opens at `start` closes. */
function endOf(text: string, start: number): number | undefined {
  let depth = 0;
  let inString = false;
  for (let i = start; i < text.length; i++) {
    const char = text[i];
    if (inString) {
      if (char === '\\') i++;
      else if (char === '"') inString = false;
    } else if (char === '"') inString = true;
    else if (char === '{' || char === '[') depth++;
    else if (char === '}' || char === ']') {
      depth--;
      if (depth === 0) return i + 1;
    }
  }
  return undefined;
}

function parse(text: string): object | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return value !== null && typeof value === 'object' ? value : undefined;
  } catch {
    return undefined;
  }
}
