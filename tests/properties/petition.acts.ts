import { type Act, type Scene, about, latestId, sending } from "./scene.ts";

const office = (): string => "petition-clerk";
const petition = async ({ hub, quarrel }: Scene) => ({ petitionId: await latestId(hub, "petition", quarrel.id) });

/** What people do at a petition office: from the registration to the opinion. */
export const petitionActs = {
  PETITION: {
    of: "petition",
    by: office,
    run: (scene) =>
      scene.hub.running.petition.services.registration.register(scene.viewer, {
        ...about(scene),
        petitionClass: "APPEAL_REQUEST",
        channel: "LETTER",
        matter: "要求处理楼上漏水造成的损失",
        numberOfPetitioners: 1,
        petitionerPartyIds: scene.quarrel.partyIds.slice(0, 1),
      }),
  },
  NOTIFY: {
    of: "petition",
    by: office,
    run: async (scene) =>
      scene.hub.running.petition.services.acceptance.notify(scene.viewer, {
        ...(await petition(scene)),
        told: "由本局办理，六十日内答复",
        addressUnclear: false,
      }),
  },
  ACCEPT_PETITION: {
    of: "petition",
    by: office,
    run: async (scene) => scene.hub.running.petition.services.acceptance.accept(scene.viewer, await petition(scene)),
  },
  FORWARD: {
    of: "petition",
    by: office,
    run: async (scene) =>
      scene.hub.running.petition.services.forwarding.forward(scene.viewer, {
        ...(await petition(scene)),
        toOrganizationId: "jzq-labour-bureau",
      }),
  },
  REPORT_TO_LEADERSHIP: {
    of: "petition",
    by: office,
    run: async (scene) =>
      scene.hub.running.petition.services.leadershipDecisions.report(scene.viewer, {
        ...(await petition(scene)),
        bodyId: scene.wise || scene.pick % 3 > 0 ? "jzq-government" : "jzq-labour-bureau",
        ground: "WEIGHTY",
        recommendation: "建议由人社局牵头",
      }),
  },
  RECORD_LEADERSHIP_DECISION: {
    of: "petition",
    by: office,
    run: async (scene) =>
      scene.hub.running.petition.services.leadershipDecisions.record(scene.viewer, {
        ...(await petition(scene)),
        decision: "同意",
        decidedOn: scene.hub.clock.today(),
      }),
  },
  ROUTE_TO_PROCEDURE: {
    of: "petition",
    by: office,
    run: async (scene) =>
      scene.hub.running.petition.services.statutoryRoutes.route(scene.viewer, {
        ...(await petition(scene)),
        procedure: "JUSTICE",
        bodyName: "荆州区人民法院",
        told: "可依法提起民事诉讼",
      }),
  },
  REFER_PETITION: {
    of: "petition",
    by: office,
    run: async (scene) =>
      scene.hub.running.petition.services.mediationReferrals.refer(scene.viewer, {
        ...(await petition(scene)),
        ...sending(scene, "jzq-committee"),
      }),
  },
  ISSUE_OPINION: {
    of: "petition",
    by: () => "petition-head",
    run: async (scene) =>
      scene.hub.running.petition.services.opinions.issue(scene.viewer, {
        ...(await petition(scene)),
        result: "EXPLAINED",
        claim: "协调解决漏水损失",
        facts: "调解未达成一致",
        conclusion: "属民事争议，告知依法起诉",
        legalGround: "《信访工作条例》第三十一条",
      }),
  },
} as const satisfies Record<string, Act>;
