import type { Request, Response } from 'express';
import fs from 'node:fs';

export class Reports {
  async show(request: Request, response: Response): Promise<void> {
    response.send(fs.readFileSync(`./reports/${request.params['id']}`, 'utf8'));
  }
}
