import { Parser } from 'htmlparser2';
import { S3Error } from './errors.ts';

/** What an element may hold; a list repeats the element, undefined leaves it out. */
type XmlValue = string | number | boolean | undefined | XmlElements | readonly XmlValue[];
export interface XmlElements {
  readonly [name: string]: XmlValue;
}

const NAMESPACE = 'http://s3.amazonaws.com/doc/2006-03-01/';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Control characters become numeric references, as S3 writes them; XML 1.0 has no lawful form for most, hence `encoding-type=url`. */
const escapeXml = (text: string): string =>
  // oxlint-disable-next-line no-control-regex -- control characters are what is replaced
  text.replace(/[&<>"\u0000-\u001f]/g, (found) => ENTITIES[found] ?? `&#x${found.charCodeAt(0).toString(16)};`);

function element(name: string, value: XmlValue): string {
  if (value === undefined) return '';
  if (isList(value)) return value.map((item) => element(name, item)).join('');
  if (typeof value !== 'object') return `<${name}>${escapeXml(String(value))}</${name}>`;
  return `<${name}>${elements(value)}</${name}>`;
}

const isList = (value: XmlValue): value is readonly XmlValue[] => Array.isArray(value);

const elements = (of: XmlElements): string =>
  Object.entries(of)
    .map(([name, value]) => element(name, value))
    .join('');

const DECLARATION = '<?xml version="1.0" encoding="UTF-8"?>\n';

/** An answer's document, in S3's namespace. */
export const toXml = (root: string, content: XmlElements): string =>
  `${DECLARATION}<${root} xmlns="${NAMESPACE}">${elements(content)}</${root}>`;

/** A document whose root holds text alone, such as LocationConstraint. */
export const toXmlText = (root: string, text: string): string => `${DECLARATION}<${root} xmlns="${NAMESPACE}">${escapeXml(text)}</${root}>`;

/** An error document or a form's answer: these have no namespace. */
export const toPlainXml = (root: string, content: XmlElements): string => `${DECLARATION}<${root}>${elements(content)}</${root}>`;

/** One element of a request's document. */
export interface XmlNode {
  readonly name: string;
  readonly children: XmlNode[];
  text: string;
}

/**
 * Reads a request's document.
 * @throws {S3Error} MalformedXML where it has another root or is cut off.
 */
export function parseXml(body: Buffer, root: string): XmlNode {
  const top: XmlNode = { name: '', children: [], text: '' };
  const open: XmlNode[] = [top];
  let closedByHand = true;
  const parser = new Parser(
    {
      onopentag: (name) => {
        const node: XmlNode = { name, children: [], text: '' };
        open.at(-1)?.children.push(node);
        open.push(node);
      },
      ontext: (text) => {
        const node = open.at(-1);
        if (node !== undefined) node.text += text;
      },
      onclosetag: (_name, implied) => {
        if (implied) closedByHand = false;
        open.pop();
      },
    },
    { xmlMode: true, decodeEntities: true },
  );
  parser.end(body.toString('utf8'));
  const [only, ...others] = top.children;
  if (only?.name !== root || others.length > 0 || !closedByHand) throw new S3Error('MalformedXML');
  return only;
}

/** Text of the first child of that name, or undefined. */
export const childText = (node: XmlNode, name: string): string | undefined => node.children.find((child) => child.name === name)?.text;
