import { type OperationId, type Route, routes } from '@signalwire/protocol/rest';
import { nearest } from '@signalwire/protocol/validation';
import { knownRoutes } from './known-routes.js';

/** What stands behind a method and a path. */
export type Endpoint =
  | { simulated: true; operations: readonly [OperationId, ...OperationId[]]; route: Route }
  /** The platform has it, the space does not. */
  | { simulated: false; path: string };

export type Match =
  | { found: 'endpoint'; endpoint: Endpoint; params: Record<string, string> }
  /** The path exists, for other methods. */
  | { found: 'path'; allowed: string[] }
  | { found: 'nothing' };

interface Node {
  literals: Map<string, Node>;
  parameter?: Node;
  methods: Map<string, { endpoint: Endpoint; names: string[] }>;
}

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE'];

const newNode = (): Node => ({ literals: new Map(), methods: new Map() });
const isParameter = (segment: string) => segment.startsWith('{');

/** Finds operations by method and path. */
export class Router {
  private readonly root = newNode();
  private readonly paths: { method: string; path: string; segments: string[]; simulated: boolean }[] = [];

  /** @param simulates whether the space serves an operation; what the catalogue has beyond that counts as known only. */
  constructor(simulates: (id: OperationId) => boolean) {
    const ids = Object.keys(routes) as OperationId[];
    for (const id of ids.filter(simulates)) {
      const route: Route = routes[id];
      const existing = this.node(route.path).methods.get(route.method);
      if (existing?.endpoint.simulated) existing.endpoint.operations = [...existing.endpoint.operations, id];
      else this.add(route.method, route.path, { simulated: true, operations: [id], route });
    }
    for (const { method, path } of knownRoutes)
      if (!this.node(path).methods.has(method)) this.add(method, path, { simulated: false, path });
  }

  private add(method: string, path: string, endpoint: Endpoint): void {
    const names = path
      .split('/')
      .filter(isParameter)
      .map((segment) => segment.slice(1, -1));
    this.node(path).methods.set(method, { endpoint, names });
    this.paths.push({ method, path, segments: path.split('/').slice(1), simulated: endpoint.simulated });
  }

  private node(path: string): Node {
    let node = this.root;
    for (const segment of path.split('/').slice(1)) {
      let next = isParameter(segment) ? node.parameter : node.literals.get(segment);
      if (!next) {
        next = newNode();
        if (isParameter(segment)) node.parameter = next;
        else node.literals.set(segment, next);
      }
      node = next;
    }
    return node;
  }

  /** @throws {URIError} when a part of the path is not valid percent-encoding. */
  match(method: string, path: string): Match {
    const segments = path.replace(/\/$/, '').split('/').slice(1);
    const found = find(this.root, segments, 0, []);
    if (!found) return { found: 'nothing' };
    const entry = found.node.methods.get(method);
    if (!entry) return { found: 'path', allowed: methods.filter((name) => found.node.methods.has(name)) };
    const params = Object.fromEntries(
      entry.names.map((name, i) => [name, decodeURIComponent(found.values[i] as string)]),
    );
    return { found: 'endpoint', endpoint: entry.endpoint, params };
  }

  /** The known route that an unknown one was most likely meant to be. */
  nearest(method: string, path: string): string | undefined {
    const segments = path.split('/').slice(1);
    let best: { method: string; path: string } | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const route of this.paths) {
      if (Math.abs(route.segments.length - segments.length) >= least) continue;
      // Among equals: the same method, and what the space serves.
      const cost =
        distance(segments, route.segments) + (route.method === method ? 0 : 0.2) + (route.simulated ? 0 : 0.1);
      if (cost < least) {
        least = cost;
        best = route;
      }
    }
    return best && least < Math.max(1, segments.length) ? `${best.method} ${best.path}` : undefined;
  }
}

function find(
  node: Node,
  segments: string[],
  depth: number,
  values: string[],
): { node: Node; values: string[] } | undefined {
  if (depth === segments.length) return node.methods.size > 0 ? { node, values } : undefined;
  const segment = segments[depth] as string;
  const literal = node.literals.get(segment);
  const byLiteral = literal && find(literal, segments, depth + 1, values);
  if (byLiteral || !node.parameter || segment === '') return byLiteral;
  return find(node.parameter, segments, depth + 1, [...values, segment]);
}

/** How far a path is from a route: segments that are missing or too many, and how different the others are. */
function distance(given: string[], route: string[]): number {
  // Whole segments are aligned as letters are in an edit distance.
  let previous = route.map((_, i) => i + 1);
  previous.unshift(0);
  for (const [row, segment] of given.entries()) {
    const current = [row + 1];
    for (const [i, wanted] of route.entries()) {
      const replaced = (previous[i] as number) + difference(segment, wanted);
      current.push(Math.min(replaced, (previous[i + 1] as number) + 1, (current[i] as number) + 1));
    }
    previous = current;
  }
  return previous[route.length] as number;
}

/** 0 for the same segment, up to 1 for another; a parameter fits what looks like an id better than a word. */
function difference(given: string, wanted: string): number {
  if (given === wanted) return 0;
  if (isParameter(wanted)) return /\d/.test(given) ? 0.05 : 0.5;
  return nearest(given, [wanted]) ? 0.3 : 1;
}
