import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import { byName, mutateRights, OrganisationType, organisationById, PeopleOrder, SwitchInput } from '../people/index.ts';
import { type Context, PageArgs } from '../shared/index.ts';
import { ApiClient } from './api-client.entity.ts';
import {
  ApiClientFilter,
  CreateApiClientInput,
  RevokeApiClientSecretInput,
  RotateApiClientSecretInput,
} from './api-client.inputs.ts';
import { secretsOfClient } from './api-client.loaders.ts';
import {
  ApiClientConnection,
  ApiClientPayload,
  ApiClientSecretPayload,
  ApiClientSecretType,
  ApiClientType,
} from './api-client.type.ts';
import { createApiClient } from './create-api-client.ts';
import { findApiClients, getApiClient } from './find-api-clients.ts';
import { inventSecret } from './new-secret.ts';
import { revokeApiClientSecret } from './revoke-api-client-secret.ts';
import { rotateApiClientSecret } from './rotate-api-client-secret.ts';
import { switchApiClient } from './switch-api-client.ts';

type Changing = Promise<{ changed: ApiClient | null; userErrors: ApiClientPayload['userErrors'] }>;

const payload = async (changing: Changing): Promise<ApiClientPayload> => {
  const { changed, userErrors } = await changing;
  return { apiClient: changed as ApiClientType | null, userErrors };
};

@Resolver(() => ApiClientType)
export class ApiClientResolver {
  @Query(() => ApiClientConnection, { description: 'API clients within your reach, by name unless told otherwise.' })
  apiClients(
    @Args(() => PageArgs) page: PageArgs,
    @Arg('filter', () => ApiClientFilter, { nullable: true, description: 'Which clients.' })
    filter: ApiClientFilter | undefined,
    @Arg('orderBy', () => PeopleOrder, { nullable: true, description: 'In which order.' })
    order: PeopleOrder | undefined,
    @Ctx() ctx: Context,
  ) {
    return findApiClients(ctx, filter ?? {}, order ?? byName, page);
  }

  @Query(() => ApiClientType, { nullable: true, description: 'One API client within your reach, else NOT_FOUND.' })
  apiClient(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() ctx: Context) {
    return getApiClient(ctx, id);
  }

  @FieldResolver(() => OrganisationType, { description: 'Organisation for which it speaks.' })
  organisation(@Root() { organisationId }: ApiClientType, @Ctx() ctx: Context) {
    return ctx.loader(organisationById).load(organisationId);
  }

  @FieldResolver(() => [ApiClientSecretType], {
    description: 'Its secrets, the newest first; never the secrets themselves.',
  })
  secrets(@Root() { id }: ApiClientType, @Ctx() ctx: Context) {
    return ctx.loader(secretsOfClient).load(id);
  }

  @Mutation(() => ApiClientSecretPayload, { description: 'Makes an API client with its first secret.' })
  async createApiClient(
    @Arg('input', () => CreateApiClientInput, { description: 'The client.' }) input: CreateApiClientInput,
    @Ctx() ctx: Context,
  ): Promise<ApiClientSecretPayload> {
    let secret: string | undefined;
    const made = await payload(
      mutateRights(
        ctx,
        'createApiClient',
        input,
        (em) => {
          secret = inventSecret();
          return createApiClient(em, ctx, input, secret);
        },
        (em, id) => em.findOneOrFail(ApiClient, { id }),
      ),
    );
    return { ...made, secret: made.apiClient ? secret : undefined };
  }

  @Mutation(() => ApiClientSecretPayload, { description: 'Adds a secret; the one before it expires after an overlap.' })
  async rotateApiClientSecret(
    @Arg('input', () => RotateApiClientSecretInput, { description: 'Which client.' }) input: RotateApiClientSecretInput,
    @Ctx() ctx: Context,
  ): Promise<ApiClientSecretPayload> {
    const secret = inventSecret();
    const made = await payload(
      mutateRights(ctx, 'rotateApiClientSecret', input, (em) => rotateApiClientSecret(em, ctx, input, secret)),
    );
    return { ...made, secret: made.apiClient ? secret : undefined };
  }

  @Mutation(() => ApiClientPayload, { description: 'Ends a secret at once.' })
  revokeApiClientSecret(
    @Arg('input', () => RevokeApiClientSecretInput, { description: 'Which secret.' }) input: RevokeApiClientSecretInput,
    @Ctx() ctx: Context,
  ) {
    return payload(mutateRights(ctx, 'revokeApiClientSecret', input, revokeApiClientSecret));
  }

  @Mutation(() => ApiClientPayload, { description: 'Switches a client off: it loses access within a minute.' })
  disableApiClient(
    @Arg('input', () => SwitchInput, { description: 'Which client.' }) input: SwitchInput,
    @Ctx() ctx: Context,
  ) {
    return payload(mutateRights(ctx, 'disableApiClient', input, (em) => switchApiClient(em, ctx, input, 'DISABLED')));
  }

  @Mutation(() => ApiClientPayload, { description: 'Switches a client on again.' })
  enableApiClient(
    @Arg('input', () => SwitchInput, { description: 'Which client.' }) input: SwitchInput,
    @Ctx() ctx: Context,
  ) {
    return payload(mutateRights(ctx, 'enableApiClient', input, (em) => switchApiClient(em, ctx, input, 'ACTIVE')));
  }
}
