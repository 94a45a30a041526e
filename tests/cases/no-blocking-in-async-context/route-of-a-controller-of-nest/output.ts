import { readFile } from 'node:fs/promises';
import { Controller, Get, Header } from '@nestjs/common';

@Controller('pages')
export class Pages {
  @Get('terms')
  @Header('content-type', 'text/plain')
  async terms(): Promise<string> {
    return await readFile('./terms.txt', 'utf8');
  }
}
