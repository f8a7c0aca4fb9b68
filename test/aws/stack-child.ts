// Run by embedded.test.ts as a process of its own, to be killed without warning: writes to every store, then waits.

import { CreateTableCommand, DynamoDBClient, PutItemCommand } from '@aws-sdk/client-dynamodb';
import { SESv2Client, SendEmailCommand } from '@aws-sdk/client-sesv2';
import { SQSClient, SendMessageCommand } from '@aws-sdk/client-sqs';
import { startEmbeddedAws } from '../../local/aws/embedded.ts';
import { movedClock } from './fixture.ts';

const aws = await startEmbeddedAws({ clock: movedClock(), folder: process.argv[2] as string });
Object.assign(process.env, aws.env);
aws.sqs.queues.create('jobs');
aws.secrets.put('bot', 'secret');
const dynamodb = new DynamoDBClient();
await dynamodb.send(
  new CreateTableCommand({
    TableName: 'people',
    BillingMode: 'PAY_PER_REQUEST',
    AttributeDefinitions: [{ AttributeName: 'PK', AttributeType: 'S' }],
    KeySchema: [{ AttributeName: 'PK', KeyType: 'HASH' }],
  }),
);
await dynamodb.send(new PutItemCommand({ TableName: 'people', Item: { PK: { S: 'u1' } } }));
const QueueUrl = aws.sqs.queueUrl('jobs');
await new SQSClient().send(new SendMessageCommand({ QueueUrl, MessageBody: 'job' }));
await new SESv2Client().send(
  new SendEmailCommand({
    FromEmailAddress: 'a@example.org',
    Destination: { ToAddresses: ['b@example.org'] },
    Content: { Simple: { Subject: { Data: 's' }, Body: { Text: { Data: 't' } } } },
  }),
);
process.stdout.write('written\n');
