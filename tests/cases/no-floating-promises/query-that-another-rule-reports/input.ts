import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export function store(name: string): void {
  prisma.user.create({ data: { name } });
}
