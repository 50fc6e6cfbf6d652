// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const ai_chat_request_body = validate10;
const schema11 = {"anyOf":[{"type":"object","required":["jsonrpc","id","method","params"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"method":{"type":"string","const":"create_conversation"},"params":{"type":"object","required":["id","config_url"],"properties":{"id":{"type":"string"},"config_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"user_message":{"type":"string"},"conversation_timeout":{"type":"integer"},"user_meta_data":{"type":"object"},"reinit":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false},{"type":"object","required":["jsonrpc","id","method","params"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"method":{"type":"string","const":"chat"},"params":{"type":"object","required":["id","message"],"properties":{"id":{"type":"string"},"message":{"type":"string"},"role":{"type":"string","enum":["user","system"]},"config_url":{"type":"string","pattern":"^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"},"conversation_timeout":{"type":"integer"},"user_meta_data":{"type":"object"},"reinit":{"type":"boolean"}},"additionalProperties":false}},"additionalProperties":false},{"type":"object","required":["jsonrpc","id","method","params"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"method":{"type":"string","const":"end_conversation"},"params":{"type":"object","required":["id"],"properties":{"id":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},{"type":"object","required":["jsonrpc","id","method","params"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"method":{"type":"string","const":"delete"},"params":{"type":"object","required":["id"],"properties":{"id":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},{"type":"object","required":["jsonrpc","id","method","params"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"method":{"type":"string","const":"chat_log"},"params":{"type":"object","required":["id"],"properties":{"id":{"type":"string"}},"additionalProperties":false}},"additionalProperties":false},{"type":"object","required":["jsonrpc","id","method","params"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"method":{"type":"string","const":"summarize"},"params":{"type":"object","required":["id"],"properties":{"id":{"type":"string"},"summary_prompt":{"type":"string"},"temperature":{"type":"number"},"top_p":{"type":"number"},"frequency_penalty":{"type":"number"},"presence_penalty":{"type":"number"},"max_tokens":{"type":"integer"}},"additionalProperties":false}},"additionalProperties":false}],"$id":"schema:ai_chat_request_body"};
const pattern0 = new RegExp("^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:ai_chat_request_body" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.method === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.params === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
for(const key0 in data){
if(!((((key0 === "jsonrpc") || (key0 === "id")) || (key0 === "method")) || (key0 === "params"))){
const err4 = {instancePath,schemaPath:"#/anyOf/0/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.jsonrpc !== undefined){
let data0 = data.jsonrpc;
if(typeof data0 !== "string"){
const err5 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/0/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if("2.0" !== data0){
const err6 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/0/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.method !== undefined){
let data2 = data.method;
if(typeof data2 !== "string"){
const err8 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/0/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if("create_conversation" !== data2){
const err9 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/0/properties/method/const",keyword:"const",params:{allowedValue: "create_conversation"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.params !== undefined){
let data3 = data.params;
if(data3 && typeof data3 == "object" && !Array.isArray(data3)){
if(data3.id === undefined){
const err10 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data3.config_url === undefined){
const err11 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/0/properties/params/required",keyword:"required",params:{missingProperty: "config_url"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
for(const key1 in data3){
if(!((((((key1 === "id") || (key1 === "config_url")) || (key1 === "user_message")) || (key1 === "conversation_timeout")) || (key1 === "user_meta_data")) || (key1 === "reinit"))){
const err12 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/0/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data3.id !== undefined){
if(typeof data3.id !== "string"){
const err13 = {instancePath:instancePath+"/params/id",schemaPath:"#/anyOf/0/properties/params/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data3.config_url !== undefined){
let data5 = data3.config_url;
if(typeof data5 === "string"){
if(!pattern0.test(data5)){
const err14 = {instancePath:instancePath+"/params/config_url",schemaPath:"#/anyOf/0/properties/params/properties/config_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/params/config_url",schemaPath:"#/anyOf/0/properties/params/properties/config_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data3.user_message !== undefined){
if(typeof data3.user_message !== "string"){
const err16 = {instancePath:instancePath+"/params/user_message",schemaPath:"#/anyOf/0/properties/params/properties/user_message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data3.conversation_timeout !== undefined){
let data7 = data3.conversation_timeout;
if(!((typeof data7 == "number") && (!(data7 % 1) && !isNaN(data7)))){
const err17 = {instancePath:instancePath+"/params/conversation_timeout",schemaPath:"#/anyOf/0/properties/params/properties/conversation_timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data3.user_meta_data !== undefined){
let data8 = data3.user_meta_data;
if(!(data8 && typeof data8 == "object" && !Array.isArray(data8))){
const err18 = {instancePath:instancePath+"/params/user_meta_data",schemaPath:"#/anyOf/0/properties/params/properties/user_meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data3.reinit !== undefined){
if(typeof data3.reinit !== "boolean"){
const err19 = {instancePath:instancePath+"/params/reinit",schemaPath:"#/anyOf/0/properties/params/properties/reinit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/0/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
}
else {
const err21 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs25 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err22 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data.id === undefined){
const err23 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data.method === undefined){
const err24 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data.params === undefined){
const err25 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
for(const key2 in data){
if(!((((key2 === "jsonrpc") || (key2 === "id")) || (key2 === "method")) || (key2 === "params"))){
const err26 = {instancePath,schemaPath:"#/anyOf/1/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.jsonrpc !== undefined){
let data10 = data.jsonrpc;
if(typeof data10 !== "string"){
const err27 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/1/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if("2.0" !== data10){
const err28 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/1/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err29 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.method !== undefined){
let data12 = data.method;
if(typeof data12 !== "string"){
const err30 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/1/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if("chat" !== data12){
const err31 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/1/properties/method/const",keyword:"const",params:{allowedValue: "chat"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.params !== undefined){
let data13 = data.params;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.id === undefined){
const err32 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.message === undefined){
const err33 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/1/properties/params/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
for(const key3 in data13){
if(!(((((((key3 === "id") || (key3 === "message")) || (key3 === "role")) || (key3 === "config_url")) || (key3 === "conversation_timeout")) || (key3 === "user_meta_data")) || (key3 === "reinit"))){
const err34 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/1/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.id !== undefined){
if(typeof data13.id !== "string"){
const err35 = {instancePath:instancePath+"/params/id",schemaPath:"#/anyOf/1/properties/params/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data13.message !== undefined){
if(typeof data13.message !== "string"){
const err36 = {instancePath:instancePath+"/params/message",schemaPath:"#/anyOf/1/properties/params/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data13.role !== undefined){
let data16 = data13.role;
if(typeof data16 !== "string"){
const err37 = {instancePath:instancePath+"/params/role",schemaPath:"#/anyOf/1/properties/params/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(!((data16 === "user") || (data16 === "system"))){
const err38 = {instancePath:instancePath+"/params/role",schemaPath:"#/anyOf/1/properties/params/properties/role/enum",keyword:"enum",params:{allowedValues: schema11.anyOf[1].properties.params.properties.role.enum}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
if(data13.config_url !== undefined){
let data17 = data13.config_url;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err39 = {instancePath:instancePath+"/params/config_url",schemaPath:"#/anyOf/1/properties/params/properties/config_url/pattern",keyword:"pattern",params:{pattern: "^[A-Za-z][A-Za-z0-9+.-]*:[^\\s]+$"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
else {
const err40 = {instancePath:instancePath+"/params/config_url",schemaPath:"#/anyOf/1/properties/params/properties/config_url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data13.conversation_timeout !== undefined){
let data18 = data13.conversation_timeout;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err41 = {instancePath:instancePath+"/params/conversation_timeout",schemaPath:"#/anyOf/1/properties/params/properties/conversation_timeout/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data13.user_meta_data !== undefined){
let data19 = data13.user_meta_data;
if(!(data19 && typeof data19 == "object" && !Array.isArray(data19))){
const err42 = {instancePath:instancePath+"/params/user_meta_data",schemaPath:"#/anyOf/1/properties/params/properties/user_meta_data/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data13.reinit !== undefined){
if(typeof data13.reinit !== "boolean"){
const err43 = {instancePath:instancePath+"/params/reinit",schemaPath:"#/anyOf/1/properties/params/properties/reinit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
}
else {
const err44 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/1/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
}
else {
const err45 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs51 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err46 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data.id === undefined){
const err47 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data.method === undefined){
const err48 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data.params === undefined){
const err49 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
for(const key4 in data){
if(!((((key4 === "jsonrpc") || (key4 === "id")) || (key4 === "method")) || (key4 === "params"))){
const err50 = {instancePath,schemaPath:"#/anyOf/2/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data.jsonrpc !== undefined){
let data21 = data.jsonrpc;
if(typeof data21 !== "string"){
const err51 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/2/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if("2.0" !== data21){
const err52 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/2/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err53 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.method !== undefined){
let data23 = data.method;
if(typeof data23 !== "string"){
const err54 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/2/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if("end_conversation" !== data23){
const err55 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/2/properties/method/const",keyword:"const",params:{allowedValue: "end_conversation"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.params !== undefined){
let data24 = data.params;
if(data24 && typeof data24 == "object" && !Array.isArray(data24)){
if(data24.id === undefined){
const err56 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/2/properties/params/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
for(const key5 in data24){
if(!(key5 === "id")){
const err57 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/2/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data24.id !== undefined){
if(typeof data24.id !== "string"){
const err58 = {instancePath:instancePath+"/params/id",schemaPath:"#/anyOf/2/properties/params/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/2/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
}
else {
const err60 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid0 = _errs51 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs65 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err61 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data.id === undefined){
const err62 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data.method === undefined){
const err63 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data.params === undefined){
const err64 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
for(const key6 in data){
if(!((((key6 === "jsonrpc") || (key6 === "id")) || (key6 === "method")) || (key6 === "params"))){
const err65 = {instancePath,schemaPath:"#/anyOf/3/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data.jsonrpc !== undefined){
let data26 = data.jsonrpc;
if(typeof data26 !== "string"){
const err66 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/3/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if("2.0" !== data26){
const err67 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/3/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err68 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data.method !== undefined){
let data28 = data.method;
if(typeof data28 !== "string"){
const err69 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/3/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if("delete" !== data28){
const err70 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/3/properties/method/const",keyword:"const",params:{allowedValue: "delete"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data.params !== undefined){
let data29 = data.params;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.id === undefined){
const err71 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/3/properties/params/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
for(const key7 in data29){
if(!(key7 === "id")){
const err72 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/3/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data29.id !== undefined){
if(typeof data29.id !== "string"){
const err73 = {instancePath:instancePath+"/params/id",schemaPath:"#/anyOf/3/properties/params/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/3/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
}
else {
const err75 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid0 = _errs65 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs79 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err76 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data.id === undefined){
const err77 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data.method === undefined){
const err78 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data.params === undefined){
const err79 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
for(const key8 in data){
if(!((((key8 === "jsonrpc") || (key8 === "id")) || (key8 === "method")) || (key8 === "params"))){
const err80 = {instancePath,schemaPath:"#/anyOf/4/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data.jsonrpc !== undefined){
let data31 = data.jsonrpc;
if(typeof data31 !== "string"){
const err81 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/4/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if("2.0" !== data31){
const err82 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/4/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err83 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/4/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.method !== undefined){
let data33 = data.method;
if(typeof data33 !== "string"){
const err84 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/4/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if("chat_log" !== data33){
const err85 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/4/properties/method/const",keyword:"const",params:{allowedValue: "chat_log"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.params !== undefined){
let data34 = data.params;
if(data34 && typeof data34 == "object" && !Array.isArray(data34)){
if(data34.id === undefined){
const err86 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/4/properties/params/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
for(const key9 in data34){
if(!(key9 === "id")){
const err87 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/4/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data34.id !== undefined){
if(typeof data34.id !== "string"){
const err88 = {instancePath:instancePath+"/params/id",schemaPath:"#/anyOf/4/properties/params/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
}
else {
const err89 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/4/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
var _valid0 = _errs79 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs93 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err91 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
if(data.id === undefined){
const err92 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
if(data.method === undefined){
const err93 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "method"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
if(data.params === undefined){
const err94 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "params"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
for(const key10 in data){
if(!((((key10 === "jsonrpc") || (key10 === "id")) || (key10 === "method")) || (key10 === "params"))){
const err95 = {instancePath,schemaPath:"#/anyOf/5/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key10}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data.jsonrpc !== undefined){
let data36 = data.jsonrpc;
if(typeof data36 !== "string"){
const err96 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/5/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
if("2.0" !== data36){
const err97 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/5/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err98 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/5/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.method !== undefined){
let data38 = data.method;
if(typeof data38 !== "string"){
const err99 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/5/properties/method/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
if("summarize" !== data38){
const err100 = {instancePath:instancePath+"/method",schemaPath:"#/anyOf/5/properties/method/const",keyword:"const",params:{allowedValue: "summarize"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data.params !== undefined){
let data39 = data.params;
if(data39 && typeof data39 == "object" && !Array.isArray(data39)){
if(data39.id === undefined){
const err101 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/5/properties/params/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
for(const key11 in data39){
if(!(((((((key11 === "id") || (key11 === "summary_prompt")) || (key11 === "temperature")) || (key11 === "top_p")) || (key11 === "frequency_penalty")) || (key11 === "presence_penalty")) || (key11 === "max_tokens"))){
const err102 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/5/properties/params/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key11}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data39.id !== undefined){
if(typeof data39.id !== "string"){
const err103 = {instancePath:instancePath+"/params/id",schemaPath:"#/anyOf/5/properties/params/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
if(data39.summary_prompt !== undefined){
if(typeof data39.summary_prompt !== "string"){
const err104 = {instancePath:instancePath+"/params/summary_prompt",schemaPath:"#/anyOf/5/properties/params/properties/summary_prompt/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data39.temperature !== undefined){
if(!(typeof data39.temperature == "number")){
const err105 = {instancePath:instancePath+"/params/temperature",schemaPath:"#/anyOf/5/properties/params/properties/temperature/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
}
if(data39.top_p !== undefined){
if(!(typeof data39.top_p == "number")){
const err106 = {instancePath:instancePath+"/params/top_p",schemaPath:"#/anyOf/5/properties/params/properties/top_p/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
}
if(data39.frequency_penalty !== undefined){
if(!(typeof data39.frequency_penalty == "number")){
const err107 = {instancePath:instancePath+"/params/frequency_penalty",schemaPath:"#/anyOf/5/properties/params/properties/frequency_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data39.presence_penalty !== undefined){
if(!(typeof data39.presence_penalty == "number")){
const err108 = {instancePath:instancePath+"/params/presence_penalty",schemaPath:"#/anyOf/5/properties/params/properties/presence_penalty/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
if(data39.max_tokens !== undefined){
let data46 = data39.max_tokens;
if(!((typeof data46 == "number") && (!(data46 % 1) && !isNaN(data46)))){
const err109 = {instancePath:instancePath+"/params/max_tokens",schemaPath:"#/anyOf/5/properties/params/properties/max_tokens/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/params",schemaPath:"#/anyOf/5/properties/params/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath,schemaPath:"#/anyOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
var _valid0 = _errs93 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
if(!valid0){
const err112 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate10.errors = vErrors;
return errors === 0;
}

export const ai_chat_request_result = validate11;
const schema12 = {"anyOf":[{"type":"object","required":["jsonrpc","id","result"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"result":{"type":"object","required":["status","id"],"properties":{"status":{"type":"string"},"id":{"type":"string"},"initial_message":{"anyOf":[{"type":"string"},{"type":"null"}]}}}}},{"type":"object","required":["jsonrpc","id","result"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"result":{"type":"object","required":["response"],"properties":{"response":{"type":"string"},"user_event":{"type":"object"}}}}},{"type":"object","required":["jsonrpc","id","result"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"result":{"type":"object","required":["status","id"],"properties":{"status":{"type":"string"},"id":{"type":"string"}}}}},{"type":"object","required":["jsonrpc","id","result"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"result":{"type":"object","required":["status","id"],"properties":{"status":{"type":"string"},"id":{"type":"string"}}}}},{"type":"object","required":["jsonrpc","id","result"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"result":{"type":"object","required":["chat_log"],"properties":{"chat_log":{"type":"array","items":{"type":"object","required":["role","content"],"properties":{"role":{"type":"string"},"content":{"type":"string"},"timestamp":{"type":"integer"},"tool_calls":{"type":"array","items":{"type":"object"}}}}},"call_timeline":{"type":"array","items":{"type":"object"}}}}}},{"type":"object","required":["jsonrpc","id","result"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"result":{"type":"object","properties":{"summary":{"type":"string"},"error":{"type":"string"}}}}},{"type":"object","required":["jsonrpc","id","error"],"properties":{"jsonrpc":{"type":"string","const":"2.0"},"id":{"type":"string"},"error":{"type":"object","required":["code","message"],"properties":{"code":{"type":"integer","examples":[-32001,-32002,-32003,-32004,-32005,-32006,-32007,-32600,-32601,-32602,-32603]},"message":{"type":"string"}}}}}],"$id":"schema:ai_chat_request_result"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:ai_chat_request_result" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.id === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.result === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.jsonrpc !== undefined){
let data0 = data.jsonrpc;
if(typeof data0 !== "string"){
const err3 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/0/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if("2.0" !== data0){
const err4 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/0/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err5 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.result !== undefined){
let data2 = data.result;
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.status === undefined){
const err6 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.id === undefined){
const err7 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.status !== undefined){
if(typeof data2.status !== "string"){
const err8 = {instancePath:instancePath+"/result/status",schemaPath:"#/anyOf/0/properties/result/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.id !== undefined){
if(typeof data2.id !== "string"){
const err9 = {instancePath:instancePath+"/result/id",schemaPath:"#/anyOf/0/properties/result/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.initial_message !== undefined){
let data5 = data2.initial_message;
const _errs14 = errors;
let valid3 = false;
const _errs15 = errors;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/result/initial_message",schemaPath:"#/anyOf/0/properties/result/properties/initial_message/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs17 = errors;
if(data5 !== null){
const err11 = {instancePath:instancePath+"/result/initial_message",schemaPath:"#/anyOf/0/properties/result/properties/initial_message/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err12 = {instancePath:instancePath+"/result/initial_message",schemaPath:"#/anyOf/0/properties/result/properties/initial_message/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
else {
errors = _errs14;
if(vErrors !== null){
if(_errs14){
vErrors.length = _errs14;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err13 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/0/properties/result/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs19 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err15 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
if(data.id === undefined){
const err16 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(data.result === undefined){
const err17 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data.jsonrpc !== undefined){
let data6 = data.jsonrpc;
if(typeof data6 !== "string"){
const err18 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/1/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if("2.0" !== data6){
const err19 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/1/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err20 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.result !== undefined){
let data8 = data.result;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.response === undefined){
const err21 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/1/properties/result/required",keyword:"required",params:{missingProperty: "response"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.response !== undefined){
if(typeof data8.response !== "string"){
const err22 = {instancePath:instancePath+"/result/response",schemaPath:"#/anyOf/1/properties/result/properties/response/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data8.user_event !== undefined){
let data10 = data8.user_event;
if(!(data10 && typeof data10 == "object" && !Array.isArray(data10))){
const err23 = {instancePath:instancePath+"/result/user_event",schemaPath:"#/anyOf/1/properties/result/properties/user_event/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
}
else {
const err24 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/1/properties/result/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
}
else {
const err25 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid0 = _errs19 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs31 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err26 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data.id === undefined){
const err27 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data.result === undefined){
const err28 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data.jsonrpc !== undefined){
let data11 = data.jsonrpc;
if(typeof data11 !== "string"){
const err29 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/2/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if("2.0" !== data11){
const err30 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/2/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err31 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data.result !== undefined){
let data13 = data.result;
if(data13 && typeof data13 == "object" && !Array.isArray(data13)){
if(data13.status === undefined){
const err32 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/2/properties/result/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data13.id === undefined){
const err33 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/2/properties/result/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data13.status !== undefined){
if(typeof data13.status !== "string"){
const err34 = {instancePath:instancePath+"/result/status",schemaPath:"#/anyOf/2/properties/result/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data13.id !== undefined){
if(typeof data13.id !== "string"){
const err35 = {instancePath:instancePath+"/result/id",schemaPath:"#/anyOf/2/properties/result/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
}
else {
const err36 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/2/properties/result/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
}
else {
const err37 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs43 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err38 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.id === undefined){
const err39 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.result === undefined){
const err40 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.jsonrpc !== undefined){
let data16 = data.jsonrpc;
if(typeof data16 !== "string"){
const err41 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/3/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if("2.0" !== data16){
const err42 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/3/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err43 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data.result !== undefined){
let data18 = data.result;
if(data18 && typeof data18 == "object" && !Array.isArray(data18)){
if(data18.status === undefined){
const err44 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/3/properties/result/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data18.id === undefined){
const err45 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/3/properties/result/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data18.status !== undefined){
if(typeof data18.status !== "string"){
const err46 = {instancePath:instancePath+"/result/status",schemaPath:"#/anyOf/3/properties/result/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data18.id !== undefined){
if(typeof data18.id !== "string"){
const err47 = {instancePath:instancePath+"/result/id",schemaPath:"#/anyOf/3/properties/result/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
}
else {
const err48 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/3/properties/result/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
}
else {
const err49 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
var _valid0 = _errs43 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs55 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err50 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data.id === undefined){
const err51 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data.result === undefined){
const err52 = {instancePath,schemaPath:"#/anyOf/4/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data.jsonrpc !== undefined){
let data21 = data.jsonrpc;
if(typeof data21 !== "string"){
const err53 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/4/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if("2.0" !== data21){
const err54 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/4/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err55 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/4/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.result !== undefined){
let data23 = data.result;
if(data23 && typeof data23 == "object" && !Array.isArray(data23)){
if(data23.chat_log === undefined){
const err56 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/4/properties/result/required",keyword:"required",params:{missingProperty: "chat_log"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data23.chat_log !== undefined){
let data24 = data23.chat_log;
if(Array.isArray(data24)){
const len0 = data24.length;
for(let i0=0; i0<len0; i0++){
let data25 = data24[i0];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.role === undefined){
const err57 = {instancePath:instancePath+"/result/chat_log/" + i0,schemaPath:"#/anyOf/4/properties/result/properties/chat_log/items/required",keyword:"required",params:{missingProperty: "role"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data25.content === undefined){
const err58 = {instancePath:instancePath+"/result/chat_log/" + i0,schemaPath:"#/anyOf/4/properties/result/properties/chat_log/items/required",keyword:"required",params:{missingProperty: "content"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data25.role !== undefined){
if(typeof data25.role !== "string"){
const err59 = {instancePath:instancePath+"/result/chat_log/" + i0+"/role",schemaPath:"#/anyOf/4/properties/result/properties/chat_log/items/properties/role/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data25.content !== undefined){
if(typeof data25.content !== "string"){
const err60 = {instancePath:instancePath+"/result/chat_log/" + i0+"/content",schemaPath:"#/anyOf/4/properties/result/properties/chat_log/items/properties/content/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data25.timestamp !== undefined){
let data28 = data25.timestamp;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
const err61 = {instancePath:instancePath+"/result/chat_log/" + i0+"/timestamp",schemaPath:"#/anyOf/4/properties/result/properties/chat_log/items/properties/timestamp/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data25.tool_calls !== undefined){
let data29 = data25.tool_calls;
if(Array.isArray(data29)){
const len1 = data29.length;
for(let i1=0; i1<len1; i1++){
let data30 = data29[i1];
if(!(data30 && typeof data30 == "object" && !Array.isArray(data30))){
const err62 = {instancePath:instancePath+"/result/chat_log/" + i0+"/tool_calls/" + i1,schemaPath:"#/anyOf/4/properties/result/properties/chat_log/items/properties/tool_calls/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
}
else {
const err63 = {instancePath:instancePath+"/result/chat_log/" + i0+"/tool_calls",schemaPath:"#/anyOf/4/properties/result/properties/chat_log/items/properties/tool_calls/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
}
else {
const err64 = {instancePath:instancePath+"/result/chat_log/" + i0,schemaPath:"#/anyOf/4/properties/result/properties/chat_log/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
}
else {
const err65 = {instancePath:instancePath+"/result/chat_log",schemaPath:"#/anyOf/4/properties/result/properties/chat_log/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data23.call_timeline !== undefined){
let data31 = data23.call_timeline;
if(Array.isArray(data31)){
const len2 = data31.length;
for(let i2=0; i2<len2; i2++){
let data32 = data31[i2];
if(!(data32 && typeof data32 == "object" && !Array.isArray(data32))){
const err66 = {instancePath:instancePath+"/result/call_timeline/" + i2,schemaPath:"#/anyOf/4/properties/result/properties/call_timeline/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
}
else {
const err67 = {instancePath:instancePath+"/result/call_timeline",schemaPath:"#/anyOf/4/properties/result/properties/call_timeline/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
}
else {
const err68 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/4/properties/result/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
}
else {
const err69 = {instancePath,schemaPath:"#/anyOf/4/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid0 = _errs55 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs81 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err70 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data.id === undefined){
const err71 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data.result === undefined){
const err72 = {instancePath,schemaPath:"#/anyOf/5/required",keyword:"required",params:{missingProperty: "result"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data.jsonrpc !== undefined){
let data33 = data.jsonrpc;
if(typeof data33 !== "string"){
const err73 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/5/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if("2.0" !== data33){
const err74 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/5/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err75 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/5/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data.result !== undefined){
let data35 = data.result;
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
if(data35.summary !== undefined){
if(typeof data35.summary !== "string"){
const err76 = {instancePath:instancePath+"/result/summary",schemaPath:"#/anyOf/5/properties/result/properties/summary/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data35.error !== undefined){
if(typeof data35.error !== "string"){
const err77 = {instancePath:instancePath+"/result/error",schemaPath:"#/anyOf/5/properties/result/properties/error/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/result",schemaPath:"#/anyOf/5/properties/result/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
}
else {
const err79 = {instancePath,schemaPath:"#/anyOf/5/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
var _valid0 = _errs81 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs93 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.jsonrpc === undefined){
const err80 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "jsonrpc"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data.id === undefined){
const err81 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data.error === undefined){
const err82 = {instancePath,schemaPath:"#/anyOf/6/required",keyword:"required",params:{missingProperty: "error"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data.jsonrpc !== undefined){
let data38 = data.jsonrpc;
if(typeof data38 !== "string"){
const err83 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/6/properties/jsonrpc/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if("2.0" !== data38){
const err84 = {instancePath:instancePath+"/jsonrpc",schemaPath:"#/anyOf/6/properties/jsonrpc/const",keyword:"const",params:{allowedValue: "2.0"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
if(data.id !== undefined){
if(typeof data.id !== "string"){
const err85 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/6/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.error !== undefined){
let data40 = data.error;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.code === undefined){
const err86 = {instancePath:instancePath+"/error",schemaPath:"#/anyOf/6/properties/error/required",keyword:"required",params:{missingProperty: "code"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data40.message === undefined){
const err87 = {instancePath:instancePath+"/error",schemaPath:"#/anyOf/6/properties/error/required",keyword:"required",params:{missingProperty: "message"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data40.code !== undefined){
let data41 = data40.code;
if(!((typeof data41 == "number") && (!(data41 % 1) && !isNaN(data41)))){
const err88 = {instancePath:instancePath+"/error/code",schemaPath:"#/anyOf/6/properties/error/properties/code/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data40.message !== undefined){
if(typeof data40.message !== "string"){
const err89 = {instancePath:instancePath+"/error/message",schemaPath:"#/anyOf/6/properties/error/properties/message/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
}
else {
const err90 = {instancePath:instancePath+"/error",schemaPath:"#/anyOf/6/properties/error/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
}
else {
const err91 = {instancePath,schemaPath:"#/anyOf/6/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
var _valid0 = _errs93 === errors;
valid0 = valid0 || _valid0;
}
}
}
}
}
}
if(!valid0){
const err92 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
else {
errors = _errs0;
if(vErrors !== null){
if(_errs0){
vErrors.length = _errs0;
}
else {
vErrors = null;
}
}
}
validate11.errors = vErrors;
return errors === 0;
}

ai_chat_request_body.known = {"#/anyOf/0":["jsonrpc","id","method","params"],"#/anyOf/0/properties/params":["id","config_url","user_message","conversation_timeout","user_meta_data","reinit"],"#/anyOf/1":["jsonrpc","id","method","params"],"#/anyOf/1/properties/params":["id","message","role","config_url","conversation_timeout","user_meta_data","reinit"],"#/anyOf/2":["jsonrpc","id","method","params"],"#/anyOf/2/properties/params":["id"],"#/anyOf/3":["jsonrpc","id","method","params"],"#/anyOf/3/properties/params":["id"],"#/anyOf/4":["jsonrpc","id","method","params"],"#/anyOf/4/properties/params":["id"],"#/anyOf/5":["jsonrpc","id","method","params"],"#/anyOf/5/properties/params":["id","summary_prompt","temperature","top_p","frequency_penalty","presence_penalty","max_tokens"]};
