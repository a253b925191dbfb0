import { describe } from 'node:test';
import { swap } from '../fixtures/content.ts';
import { ALPHA, refuses } from '../fixtures/refuses.ts';

/** A body in the place of the first tool's, refused with one message on the line that holds `needle`. */
const body = (name: string, text: string, needle: string, line: string, rest: string) =>
  refuses(name, { [ALPHA]: swap('The body of alpha.', text) }, [ALPHA, needle, `line ${line}  ${rest}`]);

const CLOSE = 'close every tag and brace; write a literal < or { in `code`';
const MARKDOWN = 'write Markdown, or use a component';
const ADDRESS = 'write a path on this site, or a full http or https address';
const LOCAL = 'put the file into public/ and write its path';

describe('bodies: check refuses', () => {
  body(
    'a tag that nobody closes',
    'Fine.\n\nA <b>word.',
    'A <b>',
    '43',
    `does not compile: Expected a closing tag for \`<b>\` before the end of \`paragraph\`  ${CLOSE}`,
  );
  body(
    'a brace that nobody closes',
    'A {word.',
    'A {word',
    '41',
    `does not compile: Unexpected end of file in expression, expected a corresponding closing brace for \`{\`  ${CLOSE}`,
  );
  body('a script', '<script>alert(1)</script>', '<script', '41', `has a <script>  ${MARKDOWN}`);
  body('a frame', '<iframe title="a" />', '<iframe', '41', `has a <iframe>  ${MARKDOWN}`);
  body('a handler', '<p onclick="x()">a</p>', '<p on', '41', `has an attribute onclick  ${MARKDOWN}`);
  body('an inline style', '<p style="color:red">a</p>', '<p st', '41', `has an attribute style  ${MARKDOWN}`);
  body('a link to javascript:', 'A [link](javascript:alert(1)).', 'A [', '41', `links to javascript:  ${ADDRESS}`);
  body('the same, written to be missed', 'A [link](JaVaScRiPt:x).', 'A [', '41', `links to javascript:  ${ADDRESS}`);
  body('a link to data:, by reference', 'A [b].\n\n[b]: data:text/html,x', '[b]:', '43', `links to data:  ${ADDRESS}`);
  body('a tag that links to it', '<a href="vbscript:x">a</a>', '<a ', '41', `links to vbscript:  ${ADDRESS}`);
  body(
    'an image of another host',
    '![a](https://a.example/b.png)',
    '![',
    '41',
    `shows an image of another host  ${LOCAL}`,
  );
  body(
    'the same without a scheme',
    '<img src="//a.example/b.png" />',
    '<img',
    '41',
    `shows an image of another host  ${LOCAL}`,
  );
});
