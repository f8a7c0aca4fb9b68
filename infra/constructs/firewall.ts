// Who may knock: Telegram's own addresses on the webhook, anybody on the unsubscribe link, and not too often. AWS's rules against
// known attacks look at headers, path and query. Their rules about BODIES only count: a person in distress may paste anything
// (code, paths, a kilobyte more than eight), and a message that a firewall swallowed is help that never came. What a body can do is
// bounded by the secret header and by the bot, which never evaluates it.
import { CfnIPSet, CfnWebACL, CfnWebACLAssociation } from 'aws-cdk-lib/aws-wafv2';
import { Construct } from 'constructs';
import { UNSUBSCRIBE_PATH } from './web-api.ts';

/** Source: core.telegram.org/bots/webhooks, "an open port 443 ... from 149.154.160.0/20 and 91.108.4.0/22". */
export const TELEGRAM_RANGES = ['149.154.160.0/20', '91.108.4.0/22'];

/** Requests in five minutes from one address that is not Telegram's. */
const OTHERS_LIMIT = 100;

/** Rules of the managed groups that only count. Telegram sends no User-Agent; bodies: see above. */
const COUNTED_RULES = {
  AWSManagedRulesCommonRuleSet: [
    'NoUserAgent_HEADER',
    'SizeRestrictions_BODY',
    'EC2MetaDataSSRF_BODY',
    'GenericLFI_BODY',
    'GenericRFI_BODY',
    'CrossSiteScripting_BODY',
  ],
  AWSManagedRulesKnownBadInputsRuleSet: ['JavaDeserializationRCE_BODY', 'Log4JRCE_BODY', 'ReactJSRCE_BODY'],
} as const;

export class Firewall extends Construct {
  readonly name: string;

  constructor(scope: Construct, id: string, { prefix, stageArn }: { prefix: string; stageArn: string }) {
    super(scope, id);
    this.name = prefix;
    const telegram = new CfnIPSet(this, 'Telegram', {
      name: `${prefix}-telegram`,
      scope: 'REGIONAL',
      ipAddressVersion: 'IPV4',
      addresses: TELEGRAM_RANGES,
    });
    const fromTelegram: CfnWebACL.StatementProperty = { ipSetReferenceStatement: { arn: telegram.attrArn } };
    const acl = new CfnWebACL(this, 'Acl', {
      name: prefix,
      scope: 'REGIONAL',
      defaultAction: { allow: {} },
      visibilityConfig: visible(prefix),
      rules: [
        {
          name: 'others-not-too-often',
          priority: 0,
          action: { block: { customResponse: { responseCode: 429 } } },
          statement: {
            rateBasedStatement: {
              limit: OTHERS_LIMIT,
              aggregateKeyType: 'IP',
              scopeDownStatement: { notStatement: { statement: fromTelegram } },
            },
          },
          visibilityConfig: visible('others-not-too-often'),
        },
        {
          name: 'webhook-from-telegram-only',
          priority: 1,
          action: { block: {} },
          statement: {
            andStatement: {
              statements: [
                { notStatement: { statement: fromTelegram } },
                { notStatement: { statement: pathEndsWith(`/${UNSUBSCRIBE_PATH}`) } },
              ],
            },
          },
          visibilityConfig: visible('webhook-from-telegram-only'),
        },
        managed('AWSManagedRulesCommonRuleSet', 2, COUNTED_RULES.AWSManagedRulesCommonRuleSet),
        managed(
          'AWSManagedRulesKnownBadInputsRuleSet',
          3,
          COUNTED_RULES.AWSManagedRulesKnownBadInputsRuleSet,
        ),
      ],
    });
    void new CfnWebACLAssociation(this, 'Association', { resourceArn: stageArn, webAclArn: acl.attrArn });
  }
}

const visible = (metricName: string): CfnWebACL.VisibilityConfigProperty => ({
  metricName,
  cloudWatchMetricsEnabled: true,
  // Samples would show requests, bodies included, in the console.
  sampledRequestsEnabled: false,
});

const pathEndsWith = (searchString: string): CfnWebACL.StatementProperty => ({
  byteMatchStatement: {
    fieldToMatch: { uriPath: {} },
    positionalConstraint: 'ENDS_WITH',
    searchString,
    textTransformations: [{ priority: 0, type: 'NONE' }],
  },
});

const managed = (name: string, priority: number, counted: readonly string[]): CfnWebACL.RuleProperty => ({
  name,
  priority,
  overrideAction: { none: {} },
  statement: {
    managedRuleGroupStatement: {
      vendorName: 'AWS',
      name,
      ruleActionOverrides: counted.map((rule) => ({ name: rule, actionToUse: { count: {} } })),
    },
  },
  visibilityConfig: visible(name),
});
