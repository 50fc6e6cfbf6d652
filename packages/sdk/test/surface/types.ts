import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import type { Documented, DocumentedParameter } from './fixture.js';

/** What the built package says of itself to a compiler. */
export class Types {
  private readonly checker: ts.TypeChecker;
  private readonly file: ts.SourceFile;
  private readonly exports: Map<string, ts.Symbol>;

  /** @param module A file of the built package. */
  constructor(module: string) {
    const root = fileURLToPath(new URL(`../../dist/${module}.d.ts`, import.meta.url));
    const program = ts.createProgram([root], {
      target: ts.ScriptTarget.ES2023,
      module: ts.ModuleKind.NodeNext,
      moduleResolution: ts.ModuleResolutionKind.NodeNext,
      strict: true,
      exactOptionalPropertyTypes: true,
      types: ['node'],
    });
    this.checker = program.getTypeChecker();
    this.file = program.getSourceFile(root) as ts.SourceFile;
    const found = this.checker.getExportsOfModule(this.checker.getSymbolAtLocation(this.file) as ts.Symbol);
    this.exports = new Map(found.map((symbol) => [symbol.name, symbol]));
  }

  /** What is wrong with a documented member; nothing when it is as documented. */
  problems(documented: Documented): string[] {
    const { owner, member, kind } = documented;
    if (owner === 'env' || owner === 'skill') return [];
    if (owner === undefined) return this.ofExport(documented);
    const [holder, ...inner] = owner.split('.');
    // What functions a prefab has shows when it is made.
    if (inner[0] === 'tools') return [];
    if (holder === 'client') return this.ofClient(documented, inner);
    const exported = this.exports.get(holder as string);
    if (!exported) return [`has no exported type ${holder}`];
    if (this.isNamespace(exported)) return this.ofNamespace(documented, exported, inner);
    const symbol = exported;
    if (kind === 'option' && inner.length > 0) return this.ofMethodOption(symbol, inner[0] as string, member);
    if (member === 'constructor') return this.ofCalls(documented, this.classType(symbol).getConstructSignatures());
    if (kind === 'option' && owner.endsWith('Skill')) return this.ofSkillOption(symbol, member);
    return this.ofProperty(documented, this.typeOf(symbol, documented.isStatic));
  }

  /** A member of a namespace that is exported, or of a class in it. */
  private ofNamespace(documented: Documented, space: ts.Symbol, [name]: string[]): string[] {
    const members = this.resolved(space).exports as ts.SymbolTable;
    const symbol = members.get((name ?? documented.member) as ts.__String);
    if (!symbol) return ['is not in the types'];
    if (name === undefined) return [];
    if (documented.member === 'constructor')
      return this.ofCalls(documented, this.classType(symbol).getConstructSignatures());
    return this.ofProperty(documented, this.typeOf(symbol, documented.isStatic));
  }

  private isNamespace(symbol: ts.Symbol): boolean {
    return (this.resolved(symbol).flags & ts.SymbolFlags.ValueModule) !== 0;
  }

  private ofProperty(documented: Documented, holder: ts.Type): string[] {
    const property = holder.getProperty(documented.member);
    if (!property) return ['is not in its type'];
    if (isPrivate(property)) return ['is private'];
    if (documented.kind !== 'method') return [];
    const type = this.checker.getNonNullableType(this.checker.getTypeOfSymbol(property));
    return this.ofCalls(documented, type.getCallSignatures());
  }

  /** A member of the client of the REST API, or of a part of it. */
  private ofClient(documented: Documented, parts: readonly string[]): string[] {
    let type = this.typeOf(this.exports.get('RestClient') as ts.Symbol, false);
    for (const part of parts) {
      const property = type.getProperty(part);
      if (!property) return [`${documented.owner} is not in the types`];
      type = this.checker.getTypeOfSymbol(property);
    }
    return this.ofProperty(documented, type);
  }

  private ofExport(documented: Documented): string[] {
    const symbol = this.exports.get(documented.member);
    if (!symbol) return ['is not exported as a type'];
    if (documented.kind !== 'function') return [];
    return this.ofCalls(documented, this.classType(symbol).getCallSignatures());
  }

  /** A parameter of a skill, in what its constructor takes. */
  private ofSkillOption(holder: ts.Symbol, option: string): string[] {
    const [first] = this.classType(holder).getConstructSignatures()[0]?.parameters ?? [];
    return first && this.optionsOf(this.checker.getTypeOfSymbol(first)).has(option)
      ? []
      : ['is not in its configuration'];
  }

  /** An option of what a method takes as its first parameter. */
  private ofMethodOption(holder: ts.Symbol, method: string, option: string): string[] {
    const property = this.typeOf(holder, false).getProperty(method);
    if (!property) return [`has no method ${method}`];
    const signatures = this.checker.getTypeOfSymbol(property).getCallSignatures();
    const found = signatures.some((signature) => {
      const first = signature.parameters[0];
      return first && this.optionsOf(this.checker.getTypeOfSymbol(first)).has(option);
    });
    return found ? [] : [`is no option of ${method}()`];
  }

  /** Overloads differ; one of them must be as documented. */
  private ofCalls({ parameters, member, kind }: Documented, signatures: readonly ts.Signature[]): string[] {
    if (signatures.length === 0) return ['cannot be called'];
    const tries = signatures.map((signature) => this.ofSignature(parameters, signature));
    // Constructors and functions are documented by what their one object takes.
    if (kind === 'function' || member === 'constructor')
      tries.push(...signatures.map((signature) => this.asOptions(parameters, signature)));
    return tries.reduce((best, found) => (found.length < best.length ? found : best));
  }

  private ofSignature(parameters: readonly DocumentedParameter[], { parameters: declared }: ts.Signature): string[] {
    const positions = [...new Set(parameters.map(({ path }) => path[0] as string))];
    const problems: string[] = [];
    for (const [i, name] of positions.entries()) {
      const symbol = declared[i];
      const where = `parameter ${i + 1}, ${name},`;
      if (!symbol) {
        problems.push(`${where} is missing`);
        continue;
      }
      // A parameter that a hook's default does not use has an underscore in front.
      if (symbol.name.replace(/^_/, '') !== name && !isPattern(symbol))
        problems.push(`${where} is called ${symbol.name}`);
      const documented = parameters.find(({ path }) => path.length === 1 && path[0] === name);
      if (documented?.optional && !isOptional(symbol)) problems.push(`${where} must be given`);
      const below = parameters.filter(({ path }) => path.length > 1 && path[0] === name);
      problems.push(...this.ofOptions(below, this.checker.getTypeOfSymbol(symbol), 1));
    }
    return problems;
  }

  private asOptions(parameters: readonly DocumentedParameter[], { parameters: [first] }: ts.Signature): string[] {
    if (!first) return parameters.length > 0 ? ['takes nothing'] : [];
    return this.ofOptions(parameters, this.checker.getTypeOfSymbol(first), 0);
  }

  private ofOptions(parameters: readonly DocumentedParameter[], type: ts.Type, depth: number): string[] {
    if (parameters.length === 0) return [];
    const options = this.optionsOf(type);
    return parameters.flatMap(({ path, optional }) => {
      const name = path[depth] as string;
      const symbol = options.get(name);
      if (!symbol) return [`option ${path.join('.')} is not in the type`];
      return optional && !(symbol.flags & ts.SymbolFlags.Optional) ? [`option ${path.join('.')} must be given`] : [];
    });
  }

  /** The properties that a type, or any part of a union, names. */
  private optionsOf(type: ts.Type): Map<string, ts.Symbol> {
    const parts = type.isUnion() ? type.types : [type];
    const all = parts.flatMap((part) => this.checker.getApparentType(part).getProperties());
    return new Map(all.map((property) => [property.name, property]));
  }

  private typeOf(symbol: ts.Symbol, isStatic: boolean): ts.Type {
    const target = this.resolved(symbol);
    return isStatic
      ? this.checker.getTypeOfSymbolAtLocation(target, this.file)
      : this.checker.getDeclaredTypeOfSymbol(target);
  }

  private classType(symbol: ts.Symbol): ts.Type {
    return this.checker.getTypeOfSymbolAtLocation(this.resolved(symbol), this.file);
  }

  private resolved(symbol: ts.Symbol): ts.Symbol {
    return symbol.flags & ts.SymbolFlags.Alias ? this.checker.getAliasedSymbol(symbol) : symbol;
  }
}

const isPrivate = (symbol: ts.Symbol): boolean =>
  (symbol.declarations ?? []).some((node) => ts.getCombinedModifierFlags(node) & ts.ModifierFlags.Private);

const parameterOf = (symbol: ts.Symbol): ts.ParameterDeclaration | undefined =>
  symbol.declarations?.find((node): node is ts.ParameterDeclaration => ts.isParameter(node));

const isPattern = (symbol: ts.Symbol): boolean => {
  const declaration = parameterOf(symbol);
  return declaration !== undefined && !ts.isIdentifier(declaration.name);
};

const isOptional = (symbol: ts.Symbol): boolean => {
  const declaration = parameterOf(symbol);
  return (
    declaration === undefined || declaration.questionToken !== undefined || declaration.dotDotDotToken !== undefined
  );
};
