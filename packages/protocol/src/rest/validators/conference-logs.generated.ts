// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const logs_conferences_list_query = validate10;
const schema11 = {"type":"object","properties":{"include_deleted":{"type":"boolean"},"created_before":{"type":"string"},"created_on":{"type":"string"},"created_after":{"type":"string"},"page_number":{"type":"integer","minimum":0},"page_size":{"type":"integer","minimum":1,"maximum":1000},"page_token":{"type":"string"}},"additionalProperties":false,"$id":"schema:logs_conferences_list_query"};

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:logs_conferences_list_query" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(((((((key0 === "include_deleted") || (key0 === "created_before")) || (key0 === "created_on")) || (key0 === "created_after")) || (key0 === "page_number")) || (key0 === "page_size")) || (key0 === "page_token"))){
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
if(data.include_deleted !== undefined){
if(typeof data.include_deleted !== "boolean"){
const err1 = {instancePath:instancePath+"/include_deleted",schemaPath:"#/properties/include_deleted/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.created_before !== undefined){
if(typeof data.created_before !== "string"){
const err2 = {instancePath:instancePath+"/created_before",schemaPath:"#/properties/created_before/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.created_on !== undefined){
if(typeof data.created_on !== "string"){
const err3 = {instancePath:instancePath+"/created_on",schemaPath:"#/properties/created_on/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.created_after !== undefined){
if(typeof data.created_after !== "string"){
const err4 = {instancePath:instancePath+"/created_after",schemaPath:"#/properties/created_after/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.page_number !== undefined){
let data4 = data.page_number;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err5 = {instancePath:instancePath+"/page_number",schemaPath:"#/properties/page_number/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 < 0 || isNaN(data4)){
const err6 = {instancePath:instancePath+"/page_number",schemaPath:"#/properties/page_number/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.page_size !== undefined){
let data5 = data.page_size;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err7 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 1000 || isNaN(data5)){
const err8 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/maximum",keyword:"maximum",params:{comparison: "<=", limit: 1000}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data5 < 1 || isNaN(data5)){
const err9 = {instancePath:instancePath+"/page_size",schemaPath:"#/properties/page_size/minimum",keyword:"minimum",params:{comparison: ">=", limit: 1}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
if(data.page_token !== undefined){
if(typeof data.page_token !== "string"){
const err10 = {instancePath:instancePath+"/page_token",schemaPath:"#/properties/page_token/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
}
else {
const err11 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const logs_conferences_list_result = validate11;
const schema12 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"anyOf":[{"type":"object","required":["id","created_at","project_id","region","name","status","max_size","current_participants","updated_at","type"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"region":{"type":"string"},"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"status":{"anyOf":[{"type":"string"},{"type":"null"}]},"max_size":{"anyOf":[{"type":"integer"},{"type":"null"}]},"current_participants":{"type":"integer"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"type":{"type":"string","const":"cxml_conference"}}},{"type":"object","required":["id","created_at","project_id","region","name","status","max_size","current_participants","updated_at","type","recording_url","recording_duration","recording_file_size"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"region":{"type":"string"},"name":{"anyOf":[{"type":"string"},{"type":"null"}]},"status":{"anyOf":[{"type":"string"},{"type":"null"}]},"max_size":{"anyOf":[{"type":"integer"},{"type":"null"}]},"current_participants":{"type":"integer"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"type":{"type":"string","const":"relay_conference"},"recording_url":{"anyOf":[{"type":"string"},{"type":"null"}]},"recording_duration":{"anyOf":[{"type":"integer"},{"type":"null"}]},"recording_file_size":{"anyOf":[{"type":"integer"},{"type":"null"}]}}},{"type":"object","required":["id","created_at","source","type","url","room_name","status","locked","started_at","ended_at","charge","charge_details"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"source":{"type":"string"},"type":{"anyOf":[{"type":"string","const":"video_conference_session"},{"type":"string","const":"video_room_session"}]},"url":{"type":"string"},"room_name":{"anyOf":[{"type":"string"},{"type":"null"}]},"status":{"anyOf":[{"type":"string"},{"type":"null"}]},"locked":{"type":"boolean"},"started_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"ended_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"charge":{"type":"string"},"charge_details":{"type":"array","items":{"type":"object","required":["description","charge"],"properties":{"description":{"type":"string"},"charge":{"type":"string"}}}}}}]}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:logs_conferences_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern1 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:logs_conferences_list_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.data === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "data"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.links === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "links"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.data !== undefined){
let data0 = data.data;
if(Array.isArray(data0)){
const len0 = data0.length;
for(let i0=0; i0<len0; i0++){
let data1 = data0[i0];
const _errs4 = errors;
let valid3 = false;
const _errs5 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.created_at === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.project_id === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.region === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.name === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.status === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.max_size === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "max_size"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.current_participants === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "current_participants"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.updated_at === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.type === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err12 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
else {
const err13 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data3 = data1.created_at;
if(typeof data3 === "string"){
if(!pattern1.test(data3)){
const err14 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/0/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err15 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/0/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data4 = data1.project_id;
if(typeof data4 === "string"){
if(!pattern0.test(data4)){
const err16 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/0/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
else {
const err17 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/0/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.region !== undefined){
if(typeof data1.region !== "string"){
const err18 = {instancePath:instancePath+"/data/" + i0+"/region",schemaPath:"#/properties/data/items/anyOf/0/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data1.name !== undefined){
let data6 = data1.name;
const _errs16 = errors;
let valid5 = false;
const _errs17 = errors;
if(typeof data6 !== "string"){
const err19 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/anyOf/0/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
var _valid1 = _errs17 === errors;
valid5 = valid5 || _valid1;
if(!valid5){
const _errs19 = errors;
if(data6 !== null){
const err20 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/anyOf/0/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
var _valid1 = _errs19 === errors;
valid5 = valid5 || _valid1;
}
if(!valid5){
const err21 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/anyOf/0/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
else {
errors = _errs16;
if(vErrors !== null){
if(_errs16){
vErrors.length = _errs16;
}
else {
vErrors = null;
}
}
}
}
if(data1.status !== undefined){
let data7 = data1.status;
const _errs22 = errors;
let valid6 = false;
const _errs23 = errors;
if(typeof data7 !== "string"){
const err22 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/0/properties/status/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
var _valid2 = _errs23 === errors;
valid6 = valid6 || _valid2;
if(!valid6){
const _errs25 = errors;
if(data7 !== null){
const err23 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/0/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
var _valid2 = _errs25 === errors;
valid6 = valid6 || _valid2;
}
if(!valid6){
const err24 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/0/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
else {
errors = _errs22;
if(vErrors !== null){
if(_errs22){
vErrors.length = _errs22;
}
else {
vErrors = null;
}
}
}
}
if(data1.max_size !== undefined){
let data8 = data1.max_size;
const _errs28 = errors;
let valid7 = false;
const _errs29 = errors;
if(!((typeof data8 == "number") && (!(data8 % 1) && !isNaN(data8)))){
const err25 = {instancePath:instancePath+"/data/" + i0+"/max_size",schemaPath:"#/properties/data/items/anyOf/0/properties/max_size/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
var _valid3 = _errs29 === errors;
valid7 = valid7 || _valid3;
if(!valid7){
const _errs31 = errors;
if(data8 !== null){
const err26 = {instancePath:instancePath+"/data/" + i0+"/max_size",schemaPath:"#/properties/data/items/anyOf/0/properties/max_size/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
var _valid3 = _errs31 === errors;
valid7 = valid7 || _valid3;
}
if(!valid7){
const err27 = {instancePath:instancePath+"/data/" + i0+"/max_size",schemaPath:"#/properties/data/items/anyOf/0/properties/max_size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
else {
errors = _errs28;
if(vErrors !== null){
if(_errs28){
vErrors.length = _errs28;
}
else {
vErrors = null;
}
}
}
}
if(data1.current_participants !== undefined){
let data9 = data1.current_participants;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err28 = {instancePath:instancePath+"/data/" + i0+"/current_participants",schemaPath:"#/properties/data/items/anyOf/0/properties/current_participants/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data10 = data1.updated_at;
if(typeof data10 === "string"){
if(!pattern1.test(data10)){
const err29 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/0/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/0/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.type !== undefined){
let data11 = data1.type;
if(typeof data11 !== "string"){
const err31 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/0/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if("cxml_conference" !== data11){
const err32 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/0/properties/type/const",keyword:"const",params:{allowedValue: "cxml_conference"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
}
else {
const err33 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs39 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err34 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data1.created_at === undefined){
const err35 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data1.project_id === undefined){
const err36 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data1.region === undefined){
const err37 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "region"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data1.name === undefined){
const err38 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data1.status === undefined){
const err39 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data1.max_size === undefined){
const err40 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "max_size"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data1.current_participants === undefined){
const err41 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "current_participants"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data1.updated_at === undefined){
const err42 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data1.type === undefined){
const err43 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data1.recording_url === undefined){
const err44 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "recording_url"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data1.recording_duration === undefined){
const err45 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "recording_duration"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data1.recording_file_size === undefined){
const err46 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "recording_file_size"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data1.id !== undefined){
let data12 = data1.id;
if(typeof data12 === "string"){
if(!pattern0.test(data12)){
const err47 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
else {
const err48 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data13 = data1.created_at;
if(typeof data13 === "string"){
if(!pattern1.test(data13)){
const err49 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/1/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
else {
const err50 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/1/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data14 = data1.project_id;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err51 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/1/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/1/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
if(data1.region !== undefined){
if(typeof data1.region !== "string"){
const err53 = {instancePath:instancePath+"/data/" + i0+"/region",schemaPath:"#/properties/data/items/anyOf/1/properties/region/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data1.name !== undefined){
let data16 = data1.name;
const _errs50 = errors;
let valid9 = false;
const _errs51 = errors;
if(typeof data16 !== "string"){
const err54 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/anyOf/1/properties/name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid4 = _errs51 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const _errs53 = errors;
if(data16 !== null){
const err55 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/anyOf/1/properties/name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid4 = _errs53 === errors;
valid9 = valid9 || _valid4;
}
if(!valid9){
const err56 = {instancePath:instancePath+"/data/" + i0+"/name",schemaPath:"#/properties/data/items/anyOf/1/properties/name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
else {
errors = _errs50;
if(vErrors !== null){
if(_errs50){
vErrors.length = _errs50;
}
else {
vErrors = null;
}
}
}
}
if(data1.status !== undefined){
let data17 = data1.status;
const _errs56 = errors;
let valid10 = false;
const _errs57 = errors;
if(typeof data17 !== "string"){
const err57 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/1/properties/status/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid5 = _errs57 === errors;
valid10 = valid10 || _valid5;
if(!valid10){
const _errs59 = errors;
if(data17 !== null){
const err58 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/1/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid5 = _errs59 === errors;
valid10 = valid10 || _valid5;
}
if(!valid10){
const err59 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/1/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs56;
if(vErrors !== null){
if(_errs56){
vErrors.length = _errs56;
}
else {
vErrors = null;
}
}
}
}
if(data1.max_size !== undefined){
let data18 = data1.max_size;
const _errs62 = errors;
let valid11 = false;
const _errs63 = errors;
if(!((typeof data18 == "number") && (!(data18 % 1) && !isNaN(data18)))){
const err60 = {instancePath:instancePath+"/data/" + i0+"/max_size",schemaPath:"#/properties/data/items/anyOf/1/properties/max_size/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid6 = _errs63 === errors;
valid11 = valid11 || _valid6;
if(!valid11){
const _errs65 = errors;
if(data18 !== null){
const err61 = {instancePath:instancePath+"/data/" + i0+"/max_size",schemaPath:"#/properties/data/items/anyOf/1/properties/max_size/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid6 = _errs65 === errors;
valid11 = valid11 || _valid6;
}
if(!valid11){
const err62 = {instancePath:instancePath+"/data/" + i0+"/max_size",schemaPath:"#/properties/data/items/anyOf/1/properties/max_size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
else {
errors = _errs62;
if(vErrors !== null){
if(_errs62){
vErrors.length = _errs62;
}
else {
vErrors = null;
}
}
}
}
if(data1.current_participants !== undefined){
let data19 = data1.current_participants;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err63 = {instancePath:instancePath+"/data/" + i0+"/current_participants",schemaPath:"#/properties/data/items/anyOf/1/properties/current_participants/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data20 = data1.updated_at;
if(typeof data20 === "string"){
if(!pattern1.test(data20)){
const err64 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/1/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
else {
const err65 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/1/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data1.type !== undefined){
let data21 = data1.type;
if(typeof data21 !== "string"){
const err66 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/1/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
if("relay_conference" !== data21){
const err67 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/1/properties/type/const",keyword:"const",params:{allowedValue: "relay_conference"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data1.recording_url !== undefined){
let data22 = data1.recording_url;
const _errs74 = errors;
let valid12 = false;
const _errs75 = errors;
if(typeof data22 !== "string"){
const err68 = {instancePath:instancePath+"/data/" + i0+"/recording_url",schemaPath:"#/properties/data/items/anyOf/1/properties/recording_url/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
var _valid7 = _errs75 === errors;
valid12 = valid12 || _valid7;
if(!valid12){
const _errs77 = errors;
if(data22 !== null){
const err69 = {instancePath:instancePath+"/data/" + i0+"/recording_url",schemaPath:"#/properties/data/items/anyOf/1/properties/recording_url/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid7 = _errs77 === errors;
valid12 = valid12 || _valid7;
}
if(!valid12){
const err70 = {instancePath:instancePath+"/data/" + i0+"/recording_url",schemaPath:"#/properties/data/items/anyOf/1/properties/recording_url/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
else {
errors = _errs74;
if(vErrors !== null){
if(_errs74){
vErrors.length = _errs74;
}
else {
vErrors = null;
}
}
}
}
if(data1.recording_duration !== undefined){
let data23 = data1.recording_duration;
const _errs80 = errors;
let valid13 = false;
const _errs81 = errors;
if(!((typeof data23 == "number") && (!(data23 % 1) && !isNaN(data23)))){
const err71 = {instancePath:instancePath+"/data/" + i0+"/recording_duration",schemaPath:"#/properties/data/items/anyOf/1/properties/recording_duration/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
var _valid8 = _errs81 === errors;
valid13 = valid13 || _valid8;
if(!valid13){
const _errs83 = errors;
if(data23 !== null){
const err72 = {instancePath:instancePath+"/data/" + i0+"/recording_duration",schemaPath:"#/properties/data/items/anyOf/1/properties/recording_duration/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
var _valid8 = _errs83 === errors;
valid13 = valid13 || _valid8;
}
if(!valid13){
const err73 = {instancePath:instancePath+"/data/" + i0+"/recording_duration",schemaPath:"#/properties/data/items/anyOf/1/properties/recording_duration/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
else {
errors = _errs80;
if(vErrors !== null){
if(_errs80){
vErrors.length = _errs80;
}
else {
vErrors = null;
}
}
}
}
if(data1.recording_file_size !== undefined){
let data24 = data1.recording_file_size;
const _errs86 = errors;
let valid14 = false;
const _errs87 = errors;
if(!((typeof data24 == "number") && (!(data24 % 1) && !isNaN(data24)))){
const err74 = {instancePath:instancePath+"/data/" + i0+"/recording_file_size",schemaPath:"#/properties/data/items/anyOf/1/properties/recording_file_size/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid9 = _errs87 === errors;
valid14 = valid14 || _valid9;
if(!valid14){
const _errs89 = errors;
if(data24 !== null){
const err75 = {instancePath:instancePath+"/data/" + i0+"/recording_file_size",schemaPath:"#/properties/data/items/anyOf/1/properties/recording_file_size/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid9 = _errs89 === errors;
valid14 = valid14 || _valid9;
}
if(!valid14){
const err76 = {instancePath:instancePath+"/data/" + i0+"/recording_file_size",schemaPath:"#/properties/data/items/anyOf/1/properties/recording_file_size/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
else {
errors = _errs86;
if(vErrors !== null){
if(_errs86){
vErrors.length = _errs86;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err77 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
var _valid0 = _errs39 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs91 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err78 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data1.created_at === undefined){
const err79 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data1.source === undefined){
const err80 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "source"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data1.type === undefined){
const err81 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data1.url === undefined){
const err82 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
if(data1.room_name === undefined){
const err83 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "room_name"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data1.status === undefined){
const err84 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data1.locked === undefined){
const err85 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "locked"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
if(data1.started_at === undefined){
const err86 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "started_at"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
if(data1.ended_at === undefined){
const err87 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "ended_at"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
if(data1.charge === undefined){
const err88 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
if(data1.charge_details === undefined){
const err89 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "charge_details"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
if(data1.id !== undefined){
let data25 = data1.id;
if(typeof data25 === "string"){
if(!pattern0.test(data25)){
const err90 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/2/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
else {
const err91 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/2/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data26 = data1.created_at;
if(typeof data26 === "string"){
if(!pattern1.test(data26)){
const err92 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/2/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
else {
const err93 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/2/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data1.source !== undefined){
if(typeof data1.source !== "string"){
const err94 = {instancePath:instancePath+"/data/" + i0+"/source",schemaPath:"#/properties/data/items/anyOf/2/properties/source/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data1.type !== undefined){
let data28 = data1.type;
const _errs100 = errors;
let valid16 = false;
const _errs101 = errors;
if(typeof data28 !== "string"){
const err95 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/2/properties/type/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
if("video_conference_session" !== data28){
const err96 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/2/properties/type/anyOf/0/const",keyword:"const",params:{allowedValue: "video_conference_session"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
var _valid10 = _errs101 === errors;
valid16 = valid16 || _valid10;
if(!valid16){
const _errs103 = errors;
if(typeof data28 !== "string"){
const err97 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/2/properties/type/anyOf/1/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
if("video_room_session" !== data28){
const err98 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/2/properties/type/anyOf/1/const",keyword:"const",params:{allowedValue: "video_room_session"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
var _valid10 = _errs103 === errors;
valid16 = valid16 || _valid10;
}
if(!valid16){
const err99 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/anyOf/2/properties/type/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
else {
errors = _errs100;
if(vErrors !== null){
if(_errs100){
vErrors.length = _errs100;
}
else {
vErrors = null;
}
}
}
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
const err100 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/anyOf/2/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data1.room_name !== undefined){
let data30 = data1.room_name;
const _errs108 = errors;
let valid17 = false;
const _errs109 = errors;
if(typeof data30 !== "string"){
const err101 = {instancePath:instancePath+"/data/" + i0+"/room_name",schemaPath:"#/properties/data/items/anyOf/2/properties/room_name/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid11 = _errs109 === errors;
valid17 = valid17 || _valid11;
if(!valid17){
const _errs111 = errors;
if(data30 !== null){
const err102 = {instancePath:instancePath+"/data/" + i0+"/room_name",schemaPath:"#/properties/data/items/anyOf/2/properties/room_name/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
var _valid11 = _errs111 === errors;
valid17 = valid17 || _valid11;
}
if(!valid17){
const err103 = {instancePath:instancePath+"/data/" + i0+"/room_name",schemaPath:"#/properties/data/items/anyOf/2/properties/room_name/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
else {
errors = _errs108;
if(vErrors !== null){
if(_errs108){
vErrors.length = _errs108;
}
else {
vErrors = null;
}
}
}
}
if(data1.status !== undefined){
let data31 = data1.status;
const _errs114 = errors;
let valid18 = false;
const _errs115 = errors;
if(typeof data31 !== "string"){
const err104 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/2/properties/status/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
var _valid12 = _errs115 === errors;
valid18 = valid18 || _valid12;
if(!valid18){
const _errs117 = errors;
if(data31 !== null){
const err105 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/2/properties/status/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
var _valid12 = _errs117 === errors;
valid18 = valid18 || _valid12;
}
if(!valid18){
const err106 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/2/properties/status/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
else {
errors = _errs114;
if(vErrors !== null){
if(_errs114){
vErrors.length = _errs114;
}
else {
vErrors = null;
}
}
}
}
if(data1.locked !== undefined){
if(typeof data1.locked !== "boolean"){
const err107 = {instancePath:instancePath+"/data/" + i0+"/locked",schemaPath:"#/properties/data/items/anyOf/2/properties/locked/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
if(data1.started_at !== undefined){
let data33 = data1.started_at;
const _errs122 = errors;
let valid19 = false;
const _errs123 = errors;
if(typeof data33 === "string"){
if(!pattern1.test(data33)){
const err108 = {instancePath:instancePath+"/data/" + i0+"/started_at",schemaPath:"#/properties/data/items/anyOf/2/properties/started_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/data/" + i0+"/started_at",schemaPath:"#/properties/data/items/anyOf/2/properties/started_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
var _valid13 = _errs123 === errors;
valid19 = valid19 || _valid13;
if(!valid19){
const _errs125 = errors;
if(data33 !== null){
const err110 = {instancePath:instancePath+"/data/" + i0+"/started_at",schemaPath:"#/properties/data/items/anyOf/2/properties/started_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
var _valid13 = _errs125 === errors;
valid19 = valid19 || _valid13;
}
if(!valid19){
const err111 = {instancePath:instancePath+"/data/" + i0+"/started_at",schemaPath:"#/properties/data/items/anyOf/2/properties/started_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
else {
errors = _errs122;
if(vErrors !== null){
if(_errs122){
vErrors.length = _errs122;
}
else {
vErrors = null;
}
}
}
}
if(data1.ended_at !== undefined){
let data34 = data1.ended_at;
const _errs128 = errors;
let valid20 = false;
const _errs129 = errors;
if(typeof data34 === "string"){
if(!pattern1.test(data34)){
const err112 = {instancePath:instancePath+"/data/" + i0+"/ended_at",schemaPath:"#/properties/data/items/anyOf/2/properties/ended_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
}
else {
const err113 = {instancePath:instancePath+"/data/" + i0+"/ended_at",schemaPath:"#/properties/data/items/anyOf/2/properties/ended_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
var _valid14 = _errs129 === errors;
valid20 = valid20 || _valid14;
if(!valid20){
const _errs131 = errors;
if(data34 !== null){
const err114 = {instancePath:instancePath+"/data/" + i0+"/ended_at",schemaPath:"#/properties/data/items/anyOf/2/properties/ended_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
var _valid14 = _errs131 === errors;
valid20 = valid20 || _valid14;
}
if(!valid20){
const err115 = {instancePath:instancePath+"/data/" + i0+"/ended_at",schemaPath:"#/properties/data/items/anyOf/2/properties/ended_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
else {
errors = _errs128;
if(vErrors !== null){
if(_errs128){
vErrors.length = _errs128;
}
else {
vErrors = null;
}
}
}
}
if(data1.charge !== undefined){
if(typeof data1.charge !== "string"){
const err116 = {instancePath:instancePath+"/data/" + i0+"/charge",schemaPath:"#/properties/data/items/anyOf/2/properties/charge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
if(data1.charge_details !== undefined){
let data36 = data1.charge_details;
if(Array.isArray(data36)){
const len1 = data36.length;
for(let i1=0; i1<len1; i1++){
let data37 = data36[i1];
if(data37 && typeof data37 == "object" && !Array.isArray(data37)){
if(data37.description === undefined){
const err117 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i1,schemaPath:"#/properties/data/items/anyOf/2/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
if(data37.charge === undefined){
const err118 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i1,schemaPath:"#/properties/data/items/anyOf/2/properties/charge_details/items/required",keyword:"required",params:{missingProperty: "charge"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
if(data37.description !== undefined){
if(typeof data37.description !== "string"){
const err119 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i1+"/description",schemaPath:"#/properties/data/items/anyOf/2/properties/charge_details/items/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data37.charge !== undefined){
if(typeof data37.charge !== "string"){
const err120 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i1+"/charge",schemaPath:"#/properties/data/items/anyOf/2/properties/charge_details/items/properties/charge/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
}
else {
const err121 = {instancePath:instancePath+"/data/" + i0+"/charge_details/" + i1,schemaPath:"#/properties/data/items/anyOf/2/properties/charge_details/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
}
else {
const err122 = {instancePath:instancePath+"/data/" + i0+"/charge_details",schemaPath:"#/properties/data/items/anyOf/2/properties/charge_details/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
}
else {
const err123 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
var _valid0 = _errs91 === errors;
valid3 = valid3 || _valid0;
}
}
if(!valid3){
const err124 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
else {
errors = _errs4;
if(vErrors !== null){
if(_errs4){
vErrors.length = _errs4;
}
else {
vErrors = null;
}
}
}
}
}
else {
const err125 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.links !== undefined){
let data40 = data.links;
if(data40 && typeof data40 == "object" && !Array.isArray(data40)){
if(data40.self === undefined){
const err126 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
if(data40.first === undefined){
const err127 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
if(data40.self !== undefined){
if(typeof data40.self !== "string"){
const err128 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data40.first !== undefined){
if(typeof data40.first !== "string"){
const err129 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data40.next !== undefined){
if(typeof data40.next !== "string"){
const err130 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data40.prev !== undefined){
if(typeof data40.prev !== "string"){
const err131 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
}
else {
const err132 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
}
else {
const err133 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

logs_conferences_list_query.known = {"#":["include_deleted","created_before","created_on","created_after","page_number","page_size","page_token"]};
