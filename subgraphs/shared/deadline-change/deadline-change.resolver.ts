import { Ctx, Mutation, Resolver } from "type-graphql";
import type { Viewer } from "../auth/viewer.ts";
import type { Clock } from "../clock/clock.ts";
import { asOf } from "../deadline/as-of.ts";
import { isRefusal } from "../errors/refusal.ts";
import type { ResolverClass } from "../federation/build-subgraph.ts";
import { Input } from "../federation/input.ts";
import {
  ExtendDeadlineInput,
  ResumeDeadlineInput,
  SuspendDeadlineInput,
  changePayloads,
} from "./deadline-change.payload.ts";
import type { DeadlineChangeService } from "./deadline-change.service.ts";

/** What these resolvers need of their subgraph's context. */
interface ChangeContext {
  readonly viewer: Viewer;
  readonly clock: Clock;
  readonly services: { readonly deadlineChanges: DeadlineChangeService };
}

type Changed = Awaited<ReturnType<DeadlineChangeService["suspend"]>>;

/**
 * The three mutations of one agency, named after it: a mutation belongs to one subgraph, so five of them cannot share a
 * name. `Court` gives `suspendCourtDeadline`, `resumeCourtDeadline` and `extendCourtDeadline`.
 */
export function deadlineChangeResolver(agency: string, zh: string): ResolverClass {
  const { suspend, resume, extend } = changePayloads(agency);
  const shown = ({ clock }: ChangeContext, result: Changed): object =>
    isRefusal(result) ? result : (asOf(clock.today(), [result], clock.now())[0] ?? result);

  @Resolver()
  class DeadlineChangeResolver {
    @Mutation(() => suspend.type, {
      name: `suspend${agency}Deadline`,
      description: `A clock stands still, on a ground its own rule knows; the days are added. ${zh}期限中止`,
    })
    async suspend(
      @Input(() => SuspendDeadlineInput) input: SuspendDeadlineInput,
      @Ctx() context: ChangeContext,
    ): Promise<object> {
      const { services, viewer } = context;
      return suspend.answer(shown(context, await services.deadlineChanges.suspend(viewer, input)));
    }

    @Mutation(() => resume.type, {
      name: `resume${agency}Deadline`,
      description: `A clock that stood still goes on from today. ${zh}期限恢复`,
    })
    async resume(
      @Input(() => ResumeDeadlineInput) input: ResumeDeadlineInput,
      @Ctx() context: ChangeContext,
    ): Promise<object> {
      const { services, viewer } = context;
      return resume.answer(shown(context, await services.deadlineChanges.resume(viewer, input)));
    }

    @Mutation(() => extend.type, {
      name: `extend${agency}Deadline`,
      description: `A clock is lengthened by whom its own rule names, with a reason, and shown as extended. ${zh}期限延长`,
    })
    async extend(
      @Input(() => ExtendDeadlineInput) input: ExtendDeadlineInput,
      @Ctx() context: ChangeContext,
    ): Promise<object> {
      const { services, viewer } = context;
      return extend.answer(shown(context, await services.deadlineChanges.extend(viewer, input)));
    }
  }
  return DeadlineChangeResolver;
}
