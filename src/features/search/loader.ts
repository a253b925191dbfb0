import { namesOf, type Names } from './names.ts';
import { DIRECTORY, filesFolder, textFile, wordFile } from './parts.ts';
import { TEXTS_IN_FILE, type SearchDirectory, type TextFile, type WordFile } from './search-directory.ts';

/** Files that must load before a first result. */
export interface Loaded {
  readonly directory: SearchDirectory;
  readonly names: Names;
}

/** Milliseconds after which a file that does not come counts as lost. */
const PATIENCE = 20_000;

/**
 * Fetches the files of a search, each once. A failure is not kept, so that the next query asks again: a server that is
 * back, or a new build with other files, needs no reload.
 */
export class Loader {
  readonly #folder: string;
  #loaded: Promise<Loaded> | undefined;
  readonly #files = new Map<string, Promise<unknown>>();
  /** True after a failure: the browser's cached copy may be outdated. */
  #fresh = false;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /** The names of everything that can be found. */
  loaded(): Promise<Loaded> {
    if (this.#loaded) return this.#loaded;
    const loading = this.#fetch<SearchDirectory>(DIRECTORY).then((directory) => {
      this.#fresh = false;
      return { directory, names: namesOf(directory) };
    });
    loading.catch(() => this.#loaded === loading && this.forget());
    return (this.#loaded = loading);
  }

  /** Files of words, by number. */
  async words(numbers: readonly number[], { directory }: Loaded): Promise<ReadonlyMap<number, WordFile>> {
    const files = numbers.map((number) => this.#file<WordFile>(directory, wordFile(number)));
    return new Map((await Promise.all(files)).map((file, index) => [numbers[index]!, file]));
  }

  /** True where files of words need not be waited for. */
  has(numbers: readonly number[], { directory }: Loaded): boolean {
    return numbers.every((number) => this.#files.has(filesFolder(directory.build) + wordFile(number)));
  }

  /** The text of a place. */
  async text(place: number, { directory }: Loaded): Promise<string> {
    const file = await this.#file<TextFile>(directory, textFile(Math.floor(place / TEXTS_IN_FILE)));
    return file[place % TEXTS_IN_FILE] ?? '';
  }

  /** Drops all that was loaded. The next directory comes from the server, and with it the files of its build. */
  forget(): void {
    this.#loaded = undefined;
    this.#files.clear();
    this.#fresh = true;
  }

  #file<File>({ build }: SearchDirectory, name: string): Promise<File> {
    const path = filesFolder(build) + name;
    const file = (this.#files.get(path) as Promise<File> | undefined) ?? this.#fetch<File>(path);
    this.#files.set(path, file);
    file.catch(() => this.#files.delete(path));
    return file;
  }

  async #fetch<File>(path: string): Promise<File> {
    const late = new AbortController();
    const timer = setTimeout(() => late.abort(), PATIENCE);
    try {
      const cache = this.#fresh ? 'reload' : 'default';
      const response = await fetch(this.#folder + path, { signal: late.signal, cache });
      if (!response.ok) throw new Error(`${path} answered ${response.status}`);
      return (await response.json()) as File;
    } finally {
      clearTimeout(timer);
    }
  }
}
