/*
 * Why documents of the SDK go beyond a published JSON Schema of SWML; docs/swml-differences.md says it at length. A
 * difference names the verb or the agent's method, the place, and the keyword that it fails by. What an agent's methods
 * make must be named to the member; a verb's forms are explained by their kind.
 */
const explanations: readonly (readonly [RegExp, string])[] = [
  [/^(beyond servers|method addMcpServer): ai\.SWAIG\.mcp_servers .*\(not\)$/, 'MCP servers'],
  [
    /^method (addLanguage|setLanguages|setLanguageParams): ai\.languages\.\*\.(params\.\w+|speech_model) .*\(not\)$/,
    'settings of voices',
  ],
  [
    /^(beyond contexts|method defineContexts): ai\.prompt\.contexts\.\w+\.steps\.\*\.text .*\(not\)$/,
    'members of contexts and steps',
  ],
  [
    /^(execute_rpc|stream|stop_stream|transcribe|transcribe_stop): \1 must NOT be valid \(not\)$/,
    'verbs that the schema does not have',
  ],
  [/^(?!agent |beyond |method )(\w+): \1 must (NOT be valid|be object) \((not|type)\)$/, 'short forms of verbs'],
  [
    /^(?!agent |beyond |method ).* (must be (boolean|integer|number|string|object) \(type\)|must be equal to (constant|one of the allowed values) \((const|enum)\)|must match pattern .*\(pattern\))$/,
    'variables, lists and names where a literal is described',
  ],
  [
    /^(?!agent |beyond |method ).*\.(\w*timeout) must be >= \d+ \(minimum\)$/,
    'limits that the platform applies itself',
  ],
  [
    /^(?!agent |beyond |method ).* must (have required property '\w+'|NOT have fewer than \d (items|properties)) \((required|minItems|minProperties)\)$/,
    'what may be left out',
  ],
  [/^(?!agent |beyond |method )\w+: \w+\..* must NOT be valid \(not\)$/, 'members that the schema does not have'],
];

export const explanationOf = (difference: string): string | undefined =>
  explanations.find(([pattern]) => pattern.test(difference))?.[1];
