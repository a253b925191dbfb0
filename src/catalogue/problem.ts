/** A place inside a file, as keys from its root: `['facts', 'some-criterion', 'note']`. */
export type Path = readonly (string | number)[];

/** One thing that is wrong with the content, described so that its author can fix it without asking. */
export interface Fault {
  /** Path from the project's root, with forward slashes. */
  readonly file: string;
  readonly path: Path;
  /** What is wrong. */
  readonly message: string;
  /** What to do about it. */
  readonly fix: string;
}

/** A fault with the kind of rule that it breaks: `npm run check -- --explain KIND` says more. */
export interface Problem extends Fault {
  readonly kind: string;
}

/** Finds the line of a place in a file; undefined where the file could not be read that far. */
export type Locate = (file: string, path: Path) => number | undefined;

/** One line per problem, sorted by file and line: `file:line  field  message  what to do  [kind]`. */
export const formatProblems = (problems: readonly Problem[], locate: Locate = () => undefined): string =>
  problems
    .map((problem) => ({ ...problem, line: locate(problem.file, problem.path) ?? 1 }))
    .toSorted((a, b) => (a.file === b.file ? a.line - b.line : a.file < b.file ? -1 : 1))
    .map(
      ({ file, line, path, message, fix, kind }) =>
        `${file}:${line}  ${path.join('.') || '(file)'}  ${message}  ${fix}  [${kind}]`,
    )
    .join('\n');
