import { asciiEmail } from "../../base/ascii-address.ts";
import { oneLine } from "../../base/one-line.ts";
import { blockText } from "../../tree/plain-text.ts";
import type { DocumentTree } from "../../tree/types.ts";
import { base64Lines } from "./base64-lines.ts";
import { encodeHeader, encodeName, encodeParameter } from "./encode-header.ts";

/** A file that the message encloses. */
export interface Attachment {
  name: string;
  /** application/pdf and the like. */
  mediaType: string;
  bytes: Uint8Array;
}

/** What a message needs besides its text. */
export interface Envelope {
  /** E-mail address of the sender. */
  from: string;
  attachments: readonly Attachment[];
}

/** Cannot occur in base64, in which all parts are. */
const boundary = "=_reglament_part_=";

/**
 * A numbered tree as a draft message (RFC 5322, 2045–2047, 2231): its title is the subject, its
 * text the body. `X-Unsent: 1` makes mail programs open it ready to send. It has no date: sending puts
 * the real one, and any other would have the message sink among those of the past.
 */
export function writeEml(tree: DocumentTree<string>, { from, attachments }: Envelope): Uint8Array {
  const { author, recipient = "", title } = tree.properties;
  const headers = [
    "X-Unsent: 1",
    "MIME-Version: 1.0",
    `${encodeName("From", author)}\r\n <${asciiEmail(oneLine(from))}>`,
    `To: ${asciiEmail(oneLine(recipient))}`,
    encodeHeader("Subject", title),
    `Content-Type: multipart/mixed;\r\n boundary="${boundary}"`,
    "Content-Language: ru",
  ];
  const parts = [bodyPart(tree), ...attachments.map(attachmentPart)];
  const message = [
    ...headers,
    "",
    ...parts.flatMap((part) => [`--${boundary}`, part]),
    `--${boundary}--`,
    "",
  ];
  return new TextEncoder().encode(message.join("\r\n"));
}

function bodyPart({ children }: DocumentTree<string>): string {
  const text = children.map(blockText).join("\n\n").replaceAll("\n", "\r\n");
  return [
    "Content-Type: text/plain; charset=utf-8",
    "Content-Transfer-Encoding: base64",
    "",
    base64Lines(new TextEncoder().encode(`${text}\r\n`)),
  ].join("\r\n");
}

function attachmentPart({ name, mediaType, bytes }: Attachment): string {
  return [
    `Content-Type: ${mediaType};\r\n ${encodeParameter("name", name)}`,
    "Content-Transfer-Encoding: base64",
    `Content-Disposition: attachment;\r\n ${encodeParameter("filename", name)}`,
    "",
    base64Lines(bytes),
  ].join("\r\n");
}
