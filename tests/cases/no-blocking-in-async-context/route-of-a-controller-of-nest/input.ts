import { readFileSync } from 'node:fs';
import { Controller, Get, Header } from '@nestjs/common';

@Controller('pages')
export class Pages {
  @Get('terms')
  @Header('content-type', 'text/plain')
  async terms(): Promise<string> {
    return readFileSync('./terms.txt', 'utf8');
  }
}
