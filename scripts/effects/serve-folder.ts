import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import path from 'node:path';
import sirv from 'sirv';

/** A built site on a port of this machine, as a static host would serve it: folders by their index, 404.html for the rest. */
export async function serveFolder(folder: string, port: number): Promise<{ address: string; server: Server }> {
  const notFound = await readFile(path.join(folder, '404.html')).catch(() => Buffer.from('404'));
  // Looked up anew for every request: a build puts another folder in this one's place while it is served.
  const files = sirv(folder, { etag: true, dev: true });
  const server = createServer((request, response) => {
    files(request, response, () => {
      response.writeHead(404, { 'content-type': 'text/html; charset=utf-8' });
      response.end(notFound);
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, 'localhost', resolve);
  });
  const bound = server.address();
  const actual = typeof bound === 'object' && bound !== null ? bound.port : port;
  return { address: `http://localhost:${actual}/`, server };
}
