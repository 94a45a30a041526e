import { PrismaClient } from '@prisma/client';

const prisma = new PrismaClient();

export async function store(name: string): Promise<void> {
  prisma.user.create({ data: { name } });
  const created = prisma.user.create({ data: { name } });
}

export function forget(): void {
  void prisma.user.deleteMany({ where: {} });
}
