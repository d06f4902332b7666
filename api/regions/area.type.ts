import { Field, ID, Int, ObjectType, registerEnumType } from 'type-graphql';
import { AreaCodeScalar, connectionOf, DateScalar, Node } from '../shared/index.ts';

export enum AreaKind {
  PROVINCE = 'PROVINCE',
  REGENCY = 'REGENCY',
  CITY = 'CITY',
  DISTRICT = 'DISTRICT',
  KELURAHAN = 'KELURAHAN',
  DESA = 'DESA',
  DESA_ADAT = 'DESA_ADAT',
}

registerEnumType(AreaKind, {
  name: 'AreaKind',
  description: 'Kind of administrative area (Permendagri 58/2021).',
  valuesConfig: {
    PROVINCE: { description: 'Provinsi, level 1.' },
    REGENCY: { description: 'Kabupaten, level 2, second part 01 to 69.' },
    CITY: { description: 'Kota, level 2, second part 71 to 99.' },
    DISTRICT: { description: 'Kecamatan or distrik, level 3.' },
    KELURAHAN: { description: 'Kelurahan, level 4, last part starts with 1.' },
    DESA: { description: 'Desa, level 4, last part starts with 2.' },
    DESA_ADAT: { description: 'Desa adat, level 4, last part starts with 3.' },
  },
});

@ObjectType('Area', {
  implements: Node,
  simpleResolvers: true,
  description: 'An administrative area by its Kemendagri code. Data: idn-area-data, ODbL 1.0.',
})
export class AreaType {
  @Field(() => ID, { description: 'The code again, as the id of a node.' })
  id!: string;
  @Field(() => AreaCodeScalar, { description: 'Kemendagri code, for example 21.04.02.2008.' })
  code!: string;
  @Field(() => Int, { description: '1 province, 2 regency or city, 3 district, 4 village.' })
  level!: number;
  @Field(() => AreaKind, { description: 'Kind of area.' })
  kind!: AreaKind;
  @Field(() => String, { description: 'Official name.' })
  name!: string;
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Code of the area around it; null for provinces.' })
  parentCode?: string | null;
  @Field(() => DateScalar, { description: 'First day on which the code is valid.' })
  validFrom!: string;
  @Field(() => DateScalar, { nullable: true, description: 'Last day on which the code is valid; null while current.' })
  validTo?: string | null;
  @Field(() => AreaCodeScalar, { nullable: true, description: 'Code that replaces a retired one.' })
  successorCode?: string | null;
}

export const AreaConnection = connectionOf(AreaType, 'Area');
