/** The list of everything that can be found, in the folder of the search; its name never changes. */
export const DIRECTORY = 'directory.json';

/** Where the files of a build are, under the folder of the search. */
export const filesFolder = (build: string): string => `files/${build}/`;
export const wordFile = (number: number): string => `w${number}.json`;
export const textFile = (number: number): string => `t${number}.json`;
