// A DynamoDB table from the product's own definition (adapters/dynamodb/tables.ts), with what the cloud adds: restore to any second
// of 35 days, our own key, protection against deletion.
import { RemovalPolicy } from 'aws-cdk-lib';
import { AttributeType, BillingMode, ProjectionType, Table, TableEncryption } from 'aws-cdk-lib/aws-dynamodb';
import type { IKey } from 'aws-cdk-lib/aws-kms';
import type { Construct } from 'constructs';
import type { TableDefinition, TableKey } from '../../adapters/dynamodb/tables.ts';

export interface ProductTableProps {
  readonly tableName: string;
  readonly definition: TableDefinition;
  readonly key: IKey;
  readonly retain: boolean;
}

export function createProductTable(scope: Construct, id: string, props: ProductTableProps): Table {
  const { definition, retain } = props;
  const table = new Table(scope, id, {
    tableName: props.tableName,
    partitionKey: attribute(definition.partitionKey),
    sortKey: attribute(definition.sortKey),
    billingMode: BillingMode.PAY_PER_REQUEST,
    pointInTimeRecoverySpecification: { pointInTimeRecoveryEnabled: true },
    encryption: TableEncryption.CUSTOMER_MANAGED,
    encryptionKey: props.key,
    deletionProtection: retain,
    removalPolicy: retain ? RemovalPolicy.RETAIN : RemovalPolicy.DESTROY,
    ...(definition.ttlAttribute === undefined ? {} : { timeToLiveAttribute: definition.ttlAttribute }),
  });
  for (const index of definition.indexes) {
    table.addGlobalSecondaryIndex({
      indexName: index.name,
      partitionKey: attribute(index.partitionKey),
      projectionType: ProjectionType.KEYS_ONLY,
      ...(index.sortKey ? { sortKey: attribute(index.sortKey) } : {}),
    });
  }
  return table;
}

const attribute = (key: TableKey): { name: string; type: AttributeType } => ({
  name: key.name,
  type: key.type === 'N' ? AttributeType.NUMBER : AttributeType.STRING,
});
