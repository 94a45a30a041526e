import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function store(name: string): Promise<void> {
  await prisma.user.create({ data: { name } });
  await prisma.user.create({ data: { name } });
}

export function forget(): void {
  void prisma.user.deleteMany({ where: {} });
}
