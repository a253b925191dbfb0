import Note from '../Note.astro';
import Section from '../Section.astro';
import Support from '../verdict/Support.astro';
import Verdict from '../verdict/Verdict.astro';
import Code from './Code.astro';
import Link from './Link.astro';
import Report from './Report.astro';
import Table from './Table.astro';
import Term from './Term.astro';

/** What authors may use in bodies: `<Content components={mdx} />`. */
export const mdx = { a: Link, pre: Code, table: Table, Note, Report, Section, Support, Term, Verdict };
