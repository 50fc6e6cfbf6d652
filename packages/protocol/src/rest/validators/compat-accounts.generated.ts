// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const compat_accounts_list_query = validate10;
const schema11 = {"type":"object","properties":{"FriendlyName":{"type":"string"},"Page":{"type":"integer","minimum":0},"PageSize":{"type":"integer","minimum":1,"maximum":1000},"PageToken":{"type":"string"}},"additionalProperties":false,"$id":"schema:compat_accounts_list_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_accounts_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!((((key0 === "FriendlyName") || (key0 === "Page")) || (key0 === "PageSize")) || (key0 === "PageToken"))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.FriendlyName !== undefined){
if(typeof data.FriendlyName !== "string"){
const err1 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.Page !== undefined){
let data1 = data.Page;
if(!((typeof data1 == "number") && (!(data1 % 1) && !isNaN(data1)))){
const err2 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(typeof data1 == "number"){
if(data1 < 0 || isNaN(data1)){
const err3 = {instancePath:instancePath+"/Page",schemaPath:"#/properties/Page/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
if(data.PageSize !== undefined){
let data2 = data.PageSize;
if(!((typeof data2 == "number") && (!(data2 % 1) && !isNaN(data2)))){
const err4 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(typeof data2 == "number"){
if(data2 > 1000 || isNaN(data2)){
const err5 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2 < 1 || isNaN(data2)){
const err6 = {instancePath:instancePath+"/PageSize",schemaPath:"#/properties/PageSize/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
if(data.PageToken !== undefined){
if(typeof data.PageToken !== "string"){
const err7 = {instancePath:instancePath+"/PageToken",schemaPath:"#/properties/PageToken/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
}
else {
const err8 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const compat_accounts_list_result = validate11;
const schema12 = {"type":"object","required":["uri","first_page_uri","next_page_uri","previous_page_uri","page","page_size","accounts"],"properties":{"uri":{"type":"string"},"first_page_uri":{"type":"string"},"next_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"previous_page_uri":{"anyOf":[{"type":"string"},{"type":"null"}]},"page":{"type":"integer"},"page_size":{"type":"integer"},"accounts":{"type":"array","items":{"type":"object","required":["sid","friendly_name","status","auth_token","date_created","date_updated","type","owner_account_sid","region_preference","uri","subproject","signing_key","subresource_uris"],"properties":{"sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"friendly_name":{"type":"string"},"status":{"type":"string"},"auth_token":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"type":{"type":"string"},"owner_account_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"region_preference":{"type":"string"},"uri":{"type":"string"},"subproject":{"type":"boolean"},"signing_key":{"anyOf":[{"type":"string"},{"type":"null"}]},"subresource_uris":{"type":"object","required":["addresses","available_phone_numbers","applications","authorized_connect_apps","calls","conferences","connect_apps","incoming_phone_numbers","keys","notifications","outgoing_caller_ids","queues","recordings","sandbox","sip","short_codes","messages","transcriptions","usage"],"properties":{"addresses":{"type":"null"},"available_phone_numbers":{"type":"string"},"applications":{"type":"string"},"authorized_connect_apps":{"type":"null"},"calls":{"type":"string"},"conferences":{"type":"string"},"connect_apps":{"type":"null"},"incoming_phone_numbers":{"type":"string"},"keys":{"type":"null"},"notifications":{"type":"null"},"outgoing_caller_ids":{"type":"null"},"queues":{"type":"string"},"recordings":{"type":"string"},"sandbox":{"type":"null"},"sip":{"type":"null"},"short_codes":{"type":"null"},"messages":{"type":"string"},"transcriptions":{"type":"string"},"usage":{"type":"null"}}}}}}},"$id":"schema:compat_accounts_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_accounts_list_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.uri === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.first_page_uri === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "first_page_uri"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.next_page_uri === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "next_page_uri"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.previous_page_uri === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "previous_page_uri"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.page === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.page_size === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "page_size"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.accounts === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "accounts"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err7 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.first_page_uri !== undefined){
if(typeof data.first_page_uri !== "string"){
const err8 = {instancePath:instancePath+"/first_page_uri",schemaPath:"#/properties/first_page_uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.next_page_uri !== undefined){
let data2 = data.next_page_uri;
const _errs6 = errors;
let valid1 = false;
const _errs7 = errors;
if(typeof data2 !== "string"){
const err9 = {instancePath:instancePath+"/next_page_uri",schemaPath:"#/properties/next_page_uri/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
var _valid0 = _errs7 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs9 = errors;
if(data2 !== null){
const err10 = {instancePath:instancePath+"/next_page_uri",schemaPath:"#/properties/next_page_uri/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
var _valid0 = _errs9 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err11 = {instancePath:instancePath+"/next_page_uri",schemaPath:"#/properties/next_page_uri/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
else {
errors = _errs6;
if(vErrors !== null){
if(_errs6){
vErrors.length = _errs6;
}
else {
vErrors = null;
}
}
}
}
if(data.previous_page_uri !== undefined){
let data3 = data.previous_page_uri;
const _errs12 = errors;
let valid2 = false;
const _errs13 = errors;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/previous_page_uri",schemaPath:"#/properties/previous_page_uri/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
var _valid1 = _errs13 === errors;
valid2 = valid2 || _valid1;
if(!valid2){
const _errs15 = errors;
if(data3 !== null){
const err13 = {instancePath:instancePath+"/previous_page_uri",schemaPath:"#/properties/previous_page_uri/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
var _valid1 = _errs15 === errors;
valid2 = valid2 || _valid1;
}
if(!valid2){
const err14 = {instancePath:instancePath+"/previous_page_uri",schemaPath:"#/properties/previous_page_uri/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
else {
errors = _errs12;
if(vErrors !== null){
if(_errs12){
vErrors.length = _errs12;
}
else {
vErrors = null;
}
}
}
}
if(data.page !== undefined){
let data4 = data.page;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err15 = {instancePath:instancePath+"/page",schemaPath:"#/properties/page/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.page_size !== undefined){
let data5 = data.page_size;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err16 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.accounts !== undefined){
let data6 = data.accounts;
if(Array.isArray(data6)){
const len0 = data6.length;
for(let i0=0; i0<len0; i0++){
let data7 = data6[i0];
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.sid === undefined){
const err17 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "sid"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(data7.friendly_name === undefined){
const err18 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "friendly_name"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data7.status === undefined){
const err19 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.auth_token === undefined){
const err20 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "auth_token"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.date_created === undefined){
const err21 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "date_created"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.date_updated === undefined){
const err22 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "date_updated"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.type === undefined){
const err23 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.owner_account_sid === undefined){
const err24 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "owner_account_sid"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data7.region_preference === undefined){
const err25 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "region_preference"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data7.uri === undefined){
const err26 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data7.subproject === undefined){
const err27 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "subproject"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data7.signing_key === undefined){
const err28 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "signing_key"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data7.subresource_uris === undefined){
const err29 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/required",keyword:"required",params:{missingProperty: "subresource_uris"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data7.sid !== undefined){
let data8 = data7.sid;
if(typeof data8 === "string"){
if(!pattern0.test(data8)){
const err30 = {instancePath:instancePath+"/accounts/" + i0+"/sid",schemaPath:"#/properties/accounts/items/properties/sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
else {
const err31 = {instancePath:instancePath+"/accounts/" + i0+"/sid",schemaPath:"#/properties/accounts/items/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.friendly_name !== undefined){
if(typeof data7.friendly_name !== "string"){
const err32 = {instancePath:instancePath+"/accounts/" + i0+"/friendly_name",schemaPath:"#/properties/accounts/items/properties/friendly_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data7.status !== undefined){
if(typeof data7.status !== "string"){
const err33 = {instancePath:instancePath+"/accounts/" + i0+"/status",schemaPath:"#/properties/accounts/items/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
if(data7.auth_token !== undefined){
if(typeof data7.auth_token !== "string"){
const err34 = {instancePath:instancePath+"/accounts/" + i0+"/auth_token",schemaPath:"#/properties/accounts/items/properties/auth_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data7.date_created !== undefined){
if(typeof data7.date_created !== "string"){
const err35 = {instancePath:instancePath+"/accounts/" + i0+"/date_created",schemaPath:"#/properties/accounts/items/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
if(data7.date_updated !== undefined){
if(typeof data7.date_updated !== "string"){
const err36 = {instancePath:instancePath+"/accounts/" + i0+"/date_updated",schemaPath:"#/properties/accounts/items/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data7.type !== undefined){
if(typeof data7.type !== "string"){
const err37 = {instancePath:instancePath+"/accounts/" + i0+"/type",schemaPath:"#/properties/accounts/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
if(data7.owner_account_sid !== undefined){
let data15 = data7.owner_account_sid;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err38 = {instancePath:instancePath+"/accounts/" + i0+"/owner_account_sid",schemaPath:"#/properties/accounts/items/properties/owner_account_sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
else {
const err39 = {instancePath:instancePath+"/accounts/" + i0+"/owner_account_sid",schemaPath:"#/properties/accounts/items/properties/owner_account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data7.region_preference !== undefined){
if(typeof data7.region_preference !== "string"){
const err40 = {instancePath:instancePath+"/accounts/" + i0+"/region_preference",schemaPath:"#/properties/accounts/items/properties/region_preference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data7.uri !== undefined){
if(typeof data7.uri !== "string"){
const err41 = {instancePath:instancePath+"/accounts/" + i0+"/uri",schemaPath:"#/properties/accounts/items/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data7.subproject !== undefined){
if(typeof data7.subproject !== "boolean"){
const err42 = {instancePath:instancePath+"/accounts/" + i0+"/subproject",schemaPath:"#/properties/accounts/items/properties/subproject/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data7.signing_key !== undefined){
let data19 = data7.signing_key;
const _errs48 = errors;
let valid6 = false;
const _errs49 = errors;
if(typeof data19 !== "string"){
const err43 = {instancePath:instancePath+"/accounts/" + i0+"/signing_key",schemaPath:"#/properties/accounts/items/properties/signing_key/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
var _valid2 = _errs49 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs51 = errors;
if(data19 !== null){
const err44 = {instancePath:instancePath+"/accounts/" + i0+"/signing_key",schemaPath:"#/properties/accounts/items/properties/signing_key/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
var _valid2 = _errs51 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err45 = {instancePath:instancePath+"/accounts/" + i0+"/signing_key",schemaPath:"#/properties/accounts/items/properties/signing_key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
else {
errors = _errs48;
if(vErrors !== null){
if(_errs48){
vErrors.length = _errs48;
}
else {
vErrors = null;
}
}
}
}
if(data7.subresource_uris !== undefined){
let data20 = data7.subresource_uris;
if(data20 && typeof data20 == "object" && !Array.isArray(data20)){
if(data20.addresses === undefined){
const err46 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "addresses"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data20.available_phone_numbers === undefined){
const err47 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "available_phone_numbers"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data20.applications === undefined){
const err48 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "applications"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data20.authorized_connect_apps === undefined){
const err49 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "authorized_connect_apps"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
if(data20.calls === undefined){
const err50 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "calls"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
if(data20.conferences === undefined){
const err51 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "conferences"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
if(data20.connect_apps === undefined){
const err52 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "connect_apps"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
if(data20.incoming_phone_numbers === undefined){
const err53 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "incoming_phone_numbers"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
if(data20.keys === undefined){
const err54 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "keys"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
if(data20.notifications === undefined){
const err55 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "notifications"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
if(data20.outgoing_caller_ids === undefined){
const err56 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "outgoing_caller_ids"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
if(data20.queues === undefined){
const err57 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "queues"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
if(data20.recordings === undefined){
const err58 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "recordings"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
if(data20.sandbox === undefined){
const err59 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "sandbox"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
if(data20.sip === undefined){
const err60 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "sip"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
if(data20.short_codes === undefined){
const err61 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "short_codes"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
if(data20.messages === undefined){
const err62 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "messages"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(data20.transcriptions === undefined){
const err63 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "transcriptions"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data20.usage === undefined){
const err64 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "usage"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data20.addresses !== undefined){
if(data20.addresses !== null){
const err65 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/addresses",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/addresses/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data20.available_phone_numbers !== undefined){
if(typeof data20.available_phone_numbers !== "string"){
const err66 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/available_phone_numbers",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/available_phone_numbers/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data20.applications !== undefined){
if(typeof data20.applications !== "string"){
const err67 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/applications",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/applications/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data20.authorized_connect_apps !== undefined){
if(data20.authorized_connect_apps !== null){
const err68 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/authorized_connect_apps",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/authorized_connect_apps/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data20.calls !== undefined){
if(typeof data20.calls !== "string"){
const err69 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/calls",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/calls/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data20.conferences !== undefined){
if(typeof data20.conferences !== "string"){
const err70 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/conferences",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/conferences/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data20.connect_apps !== undefined){
if(data20.connect_apps !== null){
const err71 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/connect_apps",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/connect_apps/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data20.incoming_phone_numbers !== undefined){
if(typeof data20.incoming_phone_numbers !== "string"){
const err72 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/incoming_phone_numbers",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/incoming_phone_numbers/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data20.keys !== undefined){
if(data20.keys !== null){
const err73 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/keys",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/keys/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data20.notifications !== undefined){
if(data20.notifications !== null){
const err74 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/notifications",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/notifications/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data20.outgoing_caller_ids !== undefined){
if(data20.outgoing_caller_ids !== null){
const err75 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/outgoing_caller_ids",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/outgoing_caller_ids/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
}
if(data20.queues !== undefined){
if(typeof data20.queues !== "string"){
const err76 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/queues",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/queues/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data20.recordings !== undefined){
if(typeof data20.recordings !== "string"){
const err77 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/recordings",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/recordings/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
if(data20.sandbox !== undefined){
if(data20.sandbox !== null){
const err78 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/sandbox",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/sandbox/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data20.sip !== undefined){
if(data20.sip !== null){
const err79 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/sip",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/sip/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
if(data20.short_codes !== undefined){
if(data20.short_codes !== null){
const err80 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/short_codes",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/short_codes/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data20.messages !== undefined){
if(typeof data20.messages !== "string"){
const err81 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/messages",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/messages/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data20.transcriptions !== undefined){
if(typeof data20.transcriptions !== "string"){
const err82 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/transcriptions",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/transcriptions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data20.usage !== undefined){
if(data20.usage !== null){
const err83 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris/usage",schemaPath:"#/properties/accounts/items/properties/subresource_uris/properties/usage/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
}
else {
const err84 = {instancePath:instancePath+"/accounts/" + i0+"/subresource_uris",schemaPath:"#/properties/accounts/items/properties/subresource_uris/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/accounts/" + i0,schemaPath:"#/properties/accounts/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/accounts",schemaPath:"#/properties/accounts/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const compat_accounts_create_body = validate12;
const schema13 = {"type":"object","required":["FriendlyName"],"properties":{"FriendlyName":{"type":"string","maxLength":250}},"additionalProperties":false,"$id":"schema:compat_accounts_create_body"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_accounts_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.FriendlyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "FriendlyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "FriendlyName")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.FriendlyName !== undefined){
let data0 = data.FriendlyName;
if(typeof data0 === "string"){
if(data0.length > 250){
const err2 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const compat_accounts_create_result = validate13;
const schema14 = {"type":"object","required":["sid","friendly_name","status","auth_token","date_created","date_updated","type","owner_account_sid","region_preference","uri","subproject","signing_key","subresource_uris"],"properties":{"sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"friendly_name":{"type":"string"},"status":{"type":"string"},"auth_token":{"type":"string"},"date_created":{"type":"string"},"date_updated":{"type":"string"},"type":{"type":"string"},"owner_account_sid":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"region_preference":{"type":"string"},"uri":{"type":"string"},"subproject":{"type":"boolean"},"signing_key":{"anyOf":[{"type":"string"},{"type":"null"}]},"subresource_uris":{"type":"object","required":["addresses","available_phone_numbers","applications","authorized_connect_apps","calls","conferences","connect_apps","incoming_phone_numbers","keys","notifications","outgoing_caller_ids","queues","recordings","sandbox","sip","short_codes","messages","transcriptions","usage"],"properties":{"addresses":{"type":"null"},"available_phone_numbers":{"type":"string"},"applications":{"type":"string"},"authorized_connect_apps":{"type":"null"},"calls":{"type":"string"},"conferences":{"type":"string"},"connect_apps":{"type":"null"},"incoming_phone_numbers":{"type":"string"},"keys":{"type":"null"},"notifications":{"type":"null"},"outgoing_caller_ids":{"type":"null"},"queues":{"type":"string"},"recordings":{"type":"string"},"sandbox":{"type":"null"},"sip":{"type":"null"},"short_codes":{"type":"null"},"messages":{"type":"string"},"transcriptions":{"type":"string"},"usage":{"type":"null"}}}},"$id":"schema:compat_accounts_create_result"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_accounts_create_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.sid === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sid"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.friendly_name === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "friendly_name"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.status === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.auth_token === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "auth_token"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.date_created === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date_created"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.date_updated === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "date_updated"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.type === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.owner_account_sid === undefined){
const err7 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "owner_account_sid"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.region_preference === undefined){
const err8 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "region_preference"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.uri === undefined){
const err9 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "uri"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.subproject === undefined){
const err10 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subproject"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.signing_key === undefined){
const err11 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "signing_key"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.subresource_uris === undefined){
const err12 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "subresource_uris"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data.sid !== undefined){
let data0 = data.sid;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err13 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
else {
const err14 = {instancePath:instancePath+"/sid",schemaPath:"#/properties/sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.friendly_name !== undefined){
if(typeof data.friendly_name !== "string"){
const err15 = {instancePath:instancePath+"/friendly_name",schemaPath:"#/properties/friendly_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err16 = {instancePath:instancePath+"/status",schemaPath:"#/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.auth_token !== undefined){
if(typeof data.auth_token !== "string"){
const err17 = {instancePath:instancePath+"/auth_token",schemaPath:"#/properties/auth_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.date_created !== undefined){
if(typeof data.date_created !== "string"){
const err18 = {instancePath:instancePath+"/date_created",schemaPath:"#/properties/date_created/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.date_updated !== undefined){
if(typeof data.date_updated !== "string"){
const err19 = {instancePath:instancePath+"/date_updated",schemaPath:"#/properties/date_updated/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.type !== undefined){
if(typeof data.type !== "string"){
const err20 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.owner_account_sid !== undefined){
let data7 = data.owner_account_sid;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err21 = {instancePath:instancePath+"/owner_account_sid",schemaPath:"#/properties/owner_account_sid/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
else {
const err22 = {instancePath:instancePath+"/owner_account_sid",schemaPath:"#/properties/owner_account_sid/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.region_preference !== undefined){
if(typeof data.region_preference !== "string"){
const err23 = {instancePath:instancePath+"/region_preference",schemaPath:"#/properties/region_preference/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.uri !== undefined){
if(typeof data.uri !== "string"){
const err24 = {instancePath:instancePath+"/uri",schemaPath:"#/properties/uri/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.subproject !== undefined){
if(typeof data.subproject !== "boolean"){
const err25 = {instancePath:instancePath+"/subproject",schemaPath:"#/properties/subproject/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.signing_key !== undefined){
let data11 = data.signing_key;
const _errs24 = errors;
let valid1 = false;
const _errs25 = errors;
if(typeof data11 !== "string"){
const err26 = {instancePath:instancePath+"/signing_key",schemaPath:"#/properties/signing_key/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid0 = _errs25 === errors;
valid1 = valid1 || _valid0;
if(!valid1){
const _errs27 = errors;
if(data11 !== null){
const err27 = {instancePath:instancePath+"/signing_key",schemaPath:"#/properties/signing_key/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
var _valid0 = _errs27 === errors;
valid1 = valid1 || _valid0;
}
if(!valid1){
const err28 = {instancePath:instancePath+"/signing_key",schemaPath:"#/properties/signing_key/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
else {
errors = _errs24;
if(vErrors !== null){
if(_errs24){
vErrors.length = _errs24;
}
else {
vErrors = null;
}
}
}
}
if(data.subresource_uris !== undefined){
let data12 = data.subresource_uris;
if(data12 && typeof data12 == "object" && !Array.isArray(data12)){
if(data12.addresses === undefined){
const err29 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "addresses"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data12.available_phone_numbers === undefined){
const err30 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "available_phone_numbers"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data12.applications === undefined){
const err31 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "applications"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data12.authorized_connect_apps === undefined){
const err32 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "authorized_connect_apps"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data12.calls === undefined){
const err33 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "calls"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data12.conferences === undefined){
const err34 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "conferences"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data12.connect_apps === undefined){
const err35 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "connect_apps"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data12.incoming_phone_numbers === undefined){
const err36 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "incoming_phone_numbers"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data12.keys === undefined){
const err37 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "keys"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data12.notifications === undefined){
const err38 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "notifications"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data12.outgoing_caller_ids === undefined){
const err39 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "outgoing_caller_ids"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data12.queues === undefined){
const err40 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "queues"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data12.recordings === undefined){
const err41 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "recordings"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data12.sandbox === undefined){
const err42 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "sandbox"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data12.sip === undefined){
const err43 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "sip"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data12.short_codes === undefined){
const err44 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "short_codes"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data12.messages === undefined){
const err45 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "messages"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data12.transcriptions === undefined){
const err46 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "transcriptions"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data12.usage === undefined){
const err47 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/required",keyword:"required",params:{missingProperty: "usage"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data12.addresses !== undefined){
if(data12.addresses !== null){
const err48 = {instancePath:instancePath+"/subresource_uris/addresses",schemaPath:"#/properties/subresource_uris/properties/addresses/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data12.available_phone_numbers !== undefined){
if(typeof data12.available_phone_numbers !== "string"){
const err49 = {instancePath:instancePath+"/subresource_uris/available_phone_numbers",schemaPath:"#/properties/subresource_uris/properties/available_phone_numbers/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data12.applications !== undefined){
if(typeof data12.applications !== "string"){
const err50 = {instancePath:instancePath+"/subresource_uris/applications",schemaPath:"#/properties/subresource_uris/properties/applications/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data12.authorized_connect_apps !== undefined){
if(data12.authorized_connect_apps !== null){
const err51 = {instancePath:instancePath+"/subresource_uris/authorized_connect_apps",schemaPath:"#/properties/subresource_uris/properties/authorized_connect_apps/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data12.calls !== undefined){
if(typeof data12.calls !== "string"){
const err52 = {instancePath:instancePath+"/subresource_uris/calls",schemaPath:"#/properties/subresource_uris/properties/calls/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data12.conferences !== undefined){
if(typeof data12.conferences !== "string"){
const err53 = {instancePath:instancePath+"/subresource_uris/conferences",schemaPath:"#/properties/subresource_uris/properties/conferences/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data12.connect_apps !== undefined){
if(data12.connect_apps !== null){
const err54 = {instancePath:instancePath+"/subresource_uris/connect_apps",schemaPath:"#/properties/subresource_uris/properties/connect_apps/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data12.incoming_phone_numbers !== undefined){
if(typeof data12.incoming_phone_numbers !== "string"){
const err55 = {instancePath:instancePath+"/subresource_uris/incoming_phone_numbers",schemaPath:"#/properties/subresource_uris/properties/incoming_phone_numbers/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data12.keys !== undefined){
if(data12.keys !== null){
const err56 = {instancePath:instancePath+"/subresource_uris/keys",schemaPath:"#/properties/subresource_uris/properties/keys/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data12.notifications !== undefined){
if(data12.notifications !== null){
const err57 = {instancePath:instancePath+"/subresource_uris/notifications",schemaPath:"#/properties/subresource_uris/properties/notifications/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data12.outgoing_caller_ids !== undefined){
if(data12.outgoing_caller_ids !== null){
const err58 = {instancePath:instancePath+"/subresource_uris/outgoing_caller_ids",schemaPath:"#/properties/subresource_uris/properties/outgoing_caller_ids/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data12.queues !== undefined){
if(typeof data12.queues !== "string"){
const err59 = {instancePath:instancePath+"/subresource_uris/queues",schemaPath:"#/properties/subresource_uris/properties/queues/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data12.recordings !== undefined){
if(typeof data12.recordings !== "string"){
const err60 = {instancePath:instancePath+"/subresource_uris/recordings",schemaPath:"#/properties/subresource_uris/properties/recordings/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data12.sandbox !== undefined){
if(data12.sandbox !== null){
const err61 = {instancePath:instancePath+"/subresource_uris/sandbox",schemaPath:"#/properties/subresource_uris/properties/sandbox/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data12.sip !== undefined){
if(data12.sip !== null){
const err62 = {instancePath:instancePath+"/subresource_uris/sip",schemaPath:"#/properties/subresource_uris/properties/sip/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data12.short_codes !== undefined){
if(data12.short_codes !== null){
const err63 = {instancePath:instancePath+"/subresource_uris/short_codes",schemaPath:"#/properties/subresource_uris/properties/short_codes/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data12.messages !== undefined){
if(typeof data12.messages !== "string"){
const err64 = {instancePath:instancePath+"/subresource_uris/messages",schemaPath:"#/properties/subresource_uris/properties/messages/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data12.transcriptions !== undefined){
if(typeof data12.transcriptions !== "string"){
const err65 = {instancePath:instancePath+"/subresource_uris/transcriptions",schemaPath:"#/properties/subresource_uris/properties/transcriptions/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data12.usage !== undefined){
if(data12.usage !== null){
const err66 = {instancePath:instancePath+"/subresource_uris/usage",schemaPath:"#/properties/subresource_uris/properties/usage/type",keyword:"type",params:{type: "null"}};
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
const err67 = {instancePath:instancePath+"/subresource_uris",schemaPath:"#/properties/subresource_uris/type",keyword:"type",params:{type: "object"}};
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
const err68 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

export const compat_accounts_update_body = validate14;
const schema15 = {"type":"object","required":["FriendlyName"],"properties":{"FriendlyName":{"type":"string","maxLength":250}},"additionalProperties":false,"$id":"schema:compat_accounts_update_body"};

function validate14(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:compat_accounts_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.FriendlyName === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "FriendlyName"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
for(const key0 in data){
if(!(key0 === "FriendlyName")){
const err1 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.FriendlyName !== undefined){
let data0 = data.FriendlyName;
if(typeof data0 === "string"){
if(data0.length > 250){
const err2 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/maxLength",keyword:"maxLength",params:{limit: 250}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
else {
const err3 = {instancePath:instancePath+"/FriendlyName",schemaPath:"#/properties/FriendlyName/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
}
else {
const err4 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
validate14.errors = vErrors;
return errors === 0;
}

compat_accounts_list_query.known = {"#":["FriendlyName","Page","PageSize","PageToken"]};
compat_accounts_create_body.known = {"#":["FriendlyName"]};
compat_accounts_update_body.known = {"#":["FriendlyName"]};
