import { deflateRawSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Answer, startWorld, type TestPerson, type World } from './support/world.ts';

let world: World;
let keys: Readonly<Record<string, string>>;
beforeAll(async () => {
  world = await startWorld();
  const made = async (person: TestPerson, organization: 'org_a' | 'org_b') =>
    (await world.as(person, organization).post<{ secret: string }>('/api/api-keys', { name: 'files' })).body.secret;
  keys = { a: await made('sales', 'org_a'), zh: await made('sales2', 'org_a'), b: await made('sales', 'org_b') };
});
afterAll(() => world.stop());

const png = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const pdf = Buffer.from('%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF');
const html = '<!doctype html><script>alert(1)</script>';

interface Sent {
  readonly name: string;
  readonly content: Buffer | string;
  readonly type?: string;
  readonly by?: string;
}

async function upload({
  name,
  content,
  type = 'application/octet-stream',
  by = 'a',
}: Sent): Promise<Answer<{ id: string; name: string; type: string; size: number; code: string; message: string }>> {
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(content))], { type }), name);
  const request = new Request('http://localhost/', { method: 'POST', body: form });
  const response = await world.app.inject({
    method: 'POST',
    url: '/api/files',
    headers: { authorization: `Bearer ${keys[by]}`, 'content-type': request.headers.get('content-type') ?? '' },
    payload: Buffer.from(await request.arrayBuffer()),
  });
  return { status: response.statusCode, body: response.json(), headers: response.headers, text: response.body };
}

const download = (id: string, by = 'a') =>
  world.app.inject({
    method: 'GET',
    url: `/api/files/${id}/content`,
    headers: { authorization: `Bearer ${keys[by]}` },
  });

test('a file comes back as it was, as a download that runs nothing', async () => {
  const { status, body } = await upload({ name: 'Angebot 报价.png', content: png });
  expect([status, body.name, body.type, body.size]).toEqual([200, 'Angebot 报价.png', 'image/png', png.length]);
  const answer = await download(body.id);
  expect(answer.rawPayload.equals(png)).toBe(true);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/octet-stream',
    'content-disposition': `attachment; filename="file"; filename*=UTF-8''${encodeURIComponent('Angebot 报价.png')}`,
    'x-content-type-options': 'nosniff',
    'content-security-policy': "sandbox; default-src 'none'",
  });
});

test('its facts are told, and to another organization it does not exist', async () => {
  const { body } = await upload({ name: 'a.pdf', content: pdf });
  const facts = await world.as('sales').get(`/api/files/${body.id}`);
  expect(facts.body).toMatchObject({ id: body.id, name: 'a.pdf', type: 'application/pdf', size: pdf.length });
  expect((await world.as('manager', 'org_b').get(`/api/files/${body.id}`)).status).toBe(404);
  expect((await download(body.id, 'b')).statusCode).toBe(404);
  expect((await download('../../../etc/passwd')).body).not.toContain('root:');
  expect((await download('..%2f..%2fetc%2fpasswd')).statusCode).toBe(404);
});

const docx = zipOf({
  '[Content_Types].xml':
    '<?xml version="1.0"?><Types><Override ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml" PartName="/word/document.xml"/></Types>',
  'word/document.xml': '<w:document/>',
});
const gif = Buffer.from('R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7', 'base64');

test.each<[string, Buffer | string]>([
  ['report.pdf', pdf],
  ['picture.gif', gif],
  ['letter.docx', docx],
  ['notes.txt', 'Grüße, 你好 < 5 & > 3'],
  ['table.csv', 'name;sum\nMüller;3'],
])('%s is accepted', async (name, content) => {
  expect((await upload({ name, content })).status).toBe(200);
});

test.each<[string, string, Buffer | string]>([
  ['a page called picture', 'x.png', html],
  ['a page called text', 'x.txt', html],
  ['a drawing called text', 'x.txt', '<svg onload=alert(1)>'],
  ['a drawing', 'x.svg', '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>'],
  ['a page', 'x.html', html],
  ['a script', 'x.js', 'alert(1)'],
  ['a program', 'x.exe', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
  ['a program called PDF', 'x.pdf', Buffer.from('4d5a90000300000004000000ffff0000', 'hex')],
  ['a picture called PDF', 'x.pdf', png],
  ['a PDF with a page before it', 'x.pdf', Buffer.concat([Buffer.from(html), pdf])],
  ['a plain archive called letter', 'x.docx', zipOf({ 'evil.html': html })],
  ['a picture called letter', 'x.docx', png],
  ['a letter called table', 'x.xlsx', docx],
  ['an archive', 'x.zip', zipOf({ 'a.txt': 'a' })],
  ['two names', 'x.png.html', png],
  ['no ending', 'picture', png],
  ['text with zero bytes', 'x.txt', Buffer.from('a\0b')],
  ['text in another encoding', 'x.csv', Buffer.from([0xff, 0xfe, 0x41, 0xd8])],
  ['nothing', 'x.txt', ''],
])('%s is refused', async (_, name, content) => {
  const answer = await upload({ name, content });
  expect([answer.status, answer.body.code]).toEqual([422, 'file.refused']);
});

test('the reason is told in the language of the caller', async () => {
  expect((await upload({ name: 'x.pdf', content: png })).body.message).toBe(
    'The file was refused: its name ends in “pdf”, but its content is something else',
  );
  expect((await upload({ name: 'x.pdf', content: png, by: 'zh' })).body.message).toBe(
    '文件被拒绝：文件名以“pdf”结尾，但内容并非如此',
  );
});

test('what the sender says about the type counts for nothing', async () => {
  expect((await upload({ name: 'x.png', content: html, type: 'image/png' })).status).toBe(422);
  expect((await upload({ name: 'x.png', content: png, type: 'text/html' })).body.type).toBe('image/png');
});

test.each([
  '../../etc/passwd.txt',
  '..\\..\\boot.txt',
  '/etc/cron.d/x.txt',
  'a\u202Etxt.exe.txt',
  'line\r\nSet-Cookie: x.txt',
])('the name %j keeps nothing of a path', async (name) => {
  const { status, body } = await upload({ name, content: 'x' });
  if (status === 200) expect(body.name).not.toMatch(/[\\/\r\n\u202e]|\.\./);
  else expect(status).toBeLessThan(500);
});

test('JSON dressed as an upload is no upload', async () => {
  const body = { files: { file: { filepath: '/etc/passwd', originalFilename: 'x.txt' } } };
  expect((await world.as('sales').post('/api/files', body)).status).toBe(415);
  expect((await world.as('sales').post('/api/files', body, { 'content-type': 'multipart/form-data' })).status).toBe(
    415,
  );
  const empty = await world
    .as('sales')
    .post('/api/files', '--x--\r\n', { 'content-type': 'multipart/form-data; boundary=x' });
  expect([400, 422]).toContain(empty.status);
});

test('a file that is too large is refused and nothing of it is kept', async () => {
  const answer = await upload({ name: 'big.txt', content: Buffer.alloc(26 * 1024 * 1024, 'a') });
  expect([answer.status, answer.body.code]).toEqual([413, 'request.too-large']);
  expect(answer.body.message).toContain('25 MB');
});

/** The smallest archive of some texts. */
function zipOf(entries: Readonly<Record<string, string>>): Buffer {
  const parts: Buffer[] = [];
  const directory: Buffer[] = [];
  let at = 0;
  for (const [name, text] of Object.entries(entries)) {
    const packed = deflateRawSync(Buffer.from(text));
    const head = Buffer.alloc(26);
    head.writeUInt16LE(20, 0);
    head.writeUInt16LE(8, 4);
    head.writeUInt32LE(packed.length, 14);
    head.writeUInt32LE(text.length, 18);
    head.writeUInt16LE(name.length, 22);
    const local = Buffer.concat([Buffer.from('PK\x03\x04'), head, Buffer.from(name), packed]);
    const central = Buffer.alloc(42);
    central.writeUInt16LE(20, 0);
    head.copy(central, 2);
    central.writeUInt32LE(at, 38);
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02'), central, Buffer.from(name)]));
    parts.push(local);
    at += local.length;
  }
  const tail = Buffer.concat(directory);
  const end = Buffer.alloc(18);
  end.writeUInt16LE(directory.length, 4);
  end.writeUInt16LE(directory.length, 6);
  end.writeUInt32LE(tail.length, 8);
  end.writeUInt32LE(at, 12);
  return Buffer.concat([...parts, tail, Buffer.from('PK\x05\x06'), end]);
}
