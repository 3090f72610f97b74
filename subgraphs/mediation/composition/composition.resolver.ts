import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from "type-graphql";
import { PageArgs } from "../../shared/paging/connection.ts";
import { OrganizationReference } from "../../shared/references/references.type.ts";
import type { CommitteeKind } from "../committee/committee.codes.ts";
import type { Sector } from "../committee/sector.codes.ts";
import { sectorEnum } from "../committee/sector.type.ts";
import type { MediationContext } from "../context.ts";
import { findingsOf, termUntil } from "./composition.rules.ts";
import {
  CommitteeComposition,
  CommitteeConnection,
  CommitteeFinding,
  MediationStudio,
  PeoplesMediationCommittee,
  committeeKindEnum,
} from "./composition.type.ts";

@Resolver(() => PeoplesMediationCommittee)
export class CommitteeResolver {
  @Query(() => PeoplesMediationCommittee, { nullable: true, description: "One committee. 人民调解委员会" })
  peoplesMediationCommittee(
    @Arg("id", () => ID, { description: "The body's id. 标识" }) id: string,
    @Ctx() { readers }: MediationContext,
  ): Promise<object | null> {
    return readers.register.committees.load(id);
  }

  @Query(() => CommitteeConnection, { description: "The register of committees. 人民调解委员会名册" })
  peoplesMediationCommittees(
    @Arg("kind", () => committeeKindEnum, { nullable: true, description: "Only this kind. 类别" })
    kind: CommitteeKind | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() { services }: MediationContext,
  ): Promise<object> {
    return services.register.page(kind, page);
  }

  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The body in the directory. 机构" })
  organization(@Root() { id }: PeoplesMediationCommittee): OrganizationReference {
    return { id };
  }

  @FieldResolver(() => [sectorEnum], { description: "The fields it works in, where it is sectoral. 行业领域" })
  async sectors(@Root() { id }: PeoplesMediationCommittee, @Ctx() { readers }: MediationContext): Promise<Sector[]> {
    return (await readers.register.profiles.load(id))?.sectors ?? [];
  }

  @FieldResolver(() => CommitteeComposition, { nullable: true, description: "Its members by number. 组成" })
  async composition(
    @Root() { id }: PeoplesMediationCommittee,
    @Ctx() { readers }: MediationContext,
  ): Promise<object | null> {
    const profile = await readers.register.profiles.load(id);
    return profile && { ...profile, termUntil: termUntil(profile.electedOn) };
  }

  @FieldResolver(() => [CommitteeFinding], {
    description: "What is not as law and rules want it, each with its article. 组成问题",
  })
  async findings(
    @Root() { id }: PeoplesMediationCommittee,
    @Ctx() { readers, clock }: MediationContext,
  ): Promise<object[]> {
    const [profile, studios] = await Promise.all([
      readers.register.profiles.load(id),
      readers.register.studios.load(id),
    ]);
    return profile ? findingsOf(profile, studios, clock.today()) : [];
  }

  @FieldResolver(() => [MediationStudio], { description: "Its branches in other bodies. 调解工作室" })
  studios(@Root() { id }: PeoplesMediationCommittee, @Ctx() { readers }: MediationContext): Promise<object[]> {
    return readers.register.studios.load(id);
  }
}

@Resolver(() => MediationStudio)
export class StudioResolver {
  @FieldResolver(() => OrganizationReference, { nullable: true, description: "The body that hosts it. 进驻单位" })
  hostOrganization(@Root() { hostOrganizationId }: MediationStudio): OrganizationReference | null {
    return hostOrganizationId === null ? null : { id: hostOrganizationId };
  }

  @FieldResolver(() => PeoplesMediationCommittee, { nullable: true, description: "Whose branch it is. 所属调委会" })
  committee(@Root() { committeeId }: MediationStudio, @Ctx() { readers }: MediationContext): Promise<object | null> {
    return readers.register.committees.load(committeeId);
  }
}
