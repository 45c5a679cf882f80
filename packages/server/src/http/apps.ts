import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { AppError } from '@dealwright/shared';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { packageFolder } from '../config/places.ts';

/** Where the built apps lie. */
export interface AppFolders {
  readonly workspace: string;
  readonly designer: string;
}

/** The folders the packages build into. */
export function builtApps(): AppFolders {
  const packages = path.dirname(packageFolder);
  return { workspace: path.join(packages, 'runtime/dist-web'), designer: path.join(packages, 'designer/dist-web') };
}

const year = 31_536_000;
/** Names that a build gives to its files; nothing that leads out of their folder. */
const assetName = /^(?:[A-Za-z0-9_-][A-Za-z0-9_.-]*\/)*[A-Za-z0-9_-][A-Za-z0-9_.-]*$/;

/** Serves the workspace under /, the designer under /design and the public form under /f/<link>; unknown addresses of an app show the app. */
export async function registerApps(app: FastifyInstance, folders: AppFolders): Promise<void> {
  await app.register(fastifyStatic, { root: folders.workspace, serve: false });
  assets(app, { url: '/assets/*', folder: path.join(folders.workspace, 'assets') });
  assets(app, { url: '/design/assets/*', folder: path.join(folders.designer, 'assets') });
  page(app, ['/f/:link', '/f/:link/*'], path.join(folders.workspace, 'public-form.html'));
  page(app, ['/design', '/design/*'], path.join(folders.designer, 'index.html'));
  page(app, ['/', '/*'], path.join(folders.workspace, 'index.html'));
}

/** Files whose name holds their hash never change. */
function assets(app: FastifyInstance, { url, folder }: { readonly url: string; readonly folder: string }): void {
  app.route<{ Params: { '*': string } }>({
    method: 'GET',
    url,
    config: { outside: 'apps' },
    handler: (request, reply) => {
      const name = request.params['*'];
      if (!assetName.test(name)) throw new AppError('not-found');
      return reply.sendFile(name, folder, { maxAge: year * 1000, immutable: true });
    },
  });
}

/** A page is asked for anew each time, since it names the files of its build. */
function page(app: FastifyInstance, urls: readonly string[], file: string): void {
  const send = pageSender(file);
  for (const url of urls) {
    app.route({
      method: 'GET',
      url,
      config: { outside: 'apps' },
      handler: async (request, reply) => {
        if (isFile(request.url.split('?')[0] ?? '')) {
          if (!(await sendFile(request.url, reply, path.dirname(file)))) throw new AppError('not-found');
          return reply;
        }
        return send(reply);
      },
    });
  }
}

/** Whether an address is not a page of an app: programs that ask for a missing address must not get a page with 200. */
function isFile(address: string): boolean {
  if (/^\/(api|mail)\//.test(address)) return true;
  // The id of a task holds a dot.
  return /\.[a-z0-9]{1,8}$/i.test(address) && !/^\/inbox\/[^/]+$/.test(address);
}

/** Files beside the pages, such as an icon or the manifest. */
async function sendFile(url: string, reply: FastifyReply, folder: string): Promise<boolean> {
  const name = /^\/(?:design\/)?([A-Za-z0-9._-]+)$/.exec(url.split('?')[0] ?? '')?.[1];
  if (name === undefined || name.endsWith('.html') || !existsSync(path.join(folder, name))) return false;
  await reply.sendFile(name, folder, { maxAge: 3_600_000 });
  return true;
}

function pageSender(file: string): (reply: FastifyReply) => FastifyReply {
  let html: string | undefined;
  return (reply) => {
    if (html === undefined && !existsSync(file)) throw new AppError('not-found');
    html ??= readFileSync(file, 'utf8');
    return reply.type('text/html; charset=utf-8').header('cache-control', 'no-cache').send(html);
  };
}
