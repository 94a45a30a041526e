import http from 'node:http';

declare function answer(path: string | undefined): Promise<string>;

http
  .createServer(async (request, response) => {
    response.end(await answer(request.url));
  })
  .listen(80);
