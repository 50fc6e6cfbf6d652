// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const recordings_list_result = validate10;
const schema11 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"anyOf":[{"type":"object","required":["id","project_id","created_at","updated_at","duration_in_seconds","price","price_unit","status","url","stereo","track","relay_pstn_leg_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"duration_in_seconds":{"type":"integer"},"price":{"type":"number"},"price_unit":{"type":"string"},"status":{"type":"string"},"url":{"type":"string"},"stereo":{"type":"boolean"},"track":{"type":"string"},"relay_pstn_leg_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"error_code":{"type":"string"},"byte_size":{"type":"integer"},"relay_conference_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}}},{"type":"object","required":["id","project_id","created_at","updated_at","duration_in_seconds","price","price_unit","status","url","stereo","track","relay_sip_leg_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"duration_in_seconds":{"type":"integer"},"price":{"type":"number"},"price_unit":{"type":"string"},"status":{"type":"string"},"url":{"type":"string"},"stereo":{"type":"boolean"},"track":{"type":"string"},"relay_sip_leg_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"error_code":{"type":"string"},"byte_size":{"type":"integer"},"relay_conference_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}}},{"type":"object","required":["id","project_id","created_at","updated_at","duration_in_seconds","price","price_unit","status","url","stereo","track","relay_webrtc_leg_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"duration_in_seconds":{"type":"integer"},"price":{"type":"number"},"price_unit":{"type":"string"},"status":{"type":"string"},"url":{"type":"string"},"stereo":{"type":"boolean"},"track":{"type":"string"},"relay_webrtc_leg_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"error_code":{"type":"string"},"byte_size":{"type":"integer"},"relay_conference_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}}},{"type":"object","required":["id","project_id","created_at","updated_at","duration_in_seconds","price","price_unit","status","url","stereo","track","relay_conference_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"duration_in_seconds":{"type":"integer"},"price":{"type":"number"},"price_unit":{"type":"string"},"status":{"type":"string"},"url":{"type":"string"},"stereo":{"type":"boolean"},"track":{"type":"string"},"relay_conference_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"error_code":{"type":"string"},"byte_size":{"type":"integer"}}}]}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:recordings_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:recordings_list_result" */;
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
if(data1.project_id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.created_at === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.updated_at === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.duration_in_seconds === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "duration_in_seconds"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.price === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.price_unit === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.status === undefined){
const err9 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data1.url === undefined){
const err10 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data1.stereo === undefined){
const err11 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "stereo"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data1.track === undefined){
const err12 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "track"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if(data1.relay_pstn_leg_id === undefined){
const err13 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/required",keyword:"required",params:{missingProperty: "relay_pstn_leg_id"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err14 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err15 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
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
let data3 = data1.project_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
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
if(data1.created_at !== undefined){
let data4 = data1.created_at;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err18 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/0/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/0/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data5 = data1.updated_at;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err20 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/0/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
else {
const err21 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/0/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data1.duration_in_seconds !== undefined){
let data6 = data1.duration_in_seconds;
if(!((typeof data6 == "number") && (!(data6 % 1) && !isNaN(data6)))){
const err22 = {instancePath:instancePath+"/data/" + i0+"/duration_in_seconds",schemaPath:"#/properties/data/items/anyOf/0/properties/duration_in_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data1.price !== undefined){
if(!(typeof data1.price == "number")){
const err23 = {instancePath:instancePath+"/data/" + i0+"/price",schemaPath:"#/properties/data/items/anyOf/0/properties/price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data1.price_unit !== undefined){
if(typeof data1.price_unit !== "string"){
const err24 = {instancePath:instancePath+"/data/" + i0+"/price_unit",schemaPath:"#/properties/data/items/anyOf/0/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data1.status !== undefined){
if(typeof data1.status !== "string"){
const err25 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/0/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
const err26 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data1.stereo !== undefined){
if(typeof data1.stereo !== "boolean"){
const err27 = {instancePath:instancePath+"/data/" + i0+"/stereo",schemaPath:"#/properties/data/items/anyOf/0/properties/stereo/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data1.track !== undefined){
if(typeof data1.track !== "string"){
const err28 = {instancePath:instancePath+"/data/" + i0+"/track",schemaPath:"#/properties/data/items/anyOf/0/properties/track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data1.relay_pstn_leg_id !== undefined){
let data13 = data1.relay_pstn_leg_id;
if(typeof data13 === "string"){
if(!pattern0.test(data13)){
const err29 = {instancePath:instancePath+"/data/" + i0+"/relay_pstn_leg_id",schemaPath:"#/properties/data/items/anyOf/0/properties/relay_pstn_leg_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err30 = {instancePath:instancePath+"/data/" + i0+"/relay_pstn_leg_id",schemaPath:"#/properties/data/items/anyOf/0/properties/relay_pstn_leg_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data1.error_code !== undefined){
if(typeof data1.error_code !== "string"){
const err31 = {instancePath:instancePath+"/data/" + i0+"/error_code",schemaPath:"#/properties/data/items/anyOf/0/properties/error_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data1.byte_size !== undefined){
let data15 = data1.byte_size;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err32 = {instancePath:instancePath+"/data/" + i0+"/byte_size",schemaPath:"#/properties/data/items/anyOf/0/properties/byte_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data1.relay_conference_id !== undefined){
let data16 = data1.relay_conference_id;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err33 = {instancePath:instancePath+"/data/" + i0+"/relay_conference_id",schemaPath:"#/properties/data/items/anyOf/0/properties/relay_conference_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/data/" + i0+"/relay_conference_id",schemaPath:"#/properties/data/items/anyOf/0/properties/relay_conference_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
}
else {
const err35 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var _valid0 = _errs5 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs37 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err36 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data1.project_id === undefined){
const err37 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data1.created_at === undefined){
const err38 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data1.updated_at === undefined){
const err39 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data1.duration_in_seconds === undefined){
const err40 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "duration_in_seconds"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data1.price === undefined){
const err41 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data1.price_unit === undefined){
const err42 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data1.status === undefined){
const err43 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data1.url === undefined){
const err44 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data1.stereo === undefined){
const err45 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "stereo"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data1.track === undefined){
const err46 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "track"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data1.relay_sip_leg_id === undefined){
const err47 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/required",keyword:"required",params:{missingProperty: "relay_sip_leg_id"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(data1.id !== undefined){
let data17 = data1.id;
if(typeof data17 === "string"){
if(!pattern0.test(data17)){
const err48 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data18 = data1.project_id;
if(typeof data18 === "string"){
if(!pattern0.test(data18)){
const err50 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/1/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/1/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data19 = data1.created_at;
if(typeof data19 === "string"){
if(!pattern2.test(data19)){
const err52 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/1/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/1/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data20 = data1.updated_at;
if(typeof data20 === "string"){
if(!pattern2.test(data20)){
const err54 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/1/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/1/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data1.duration_in_seconds !== undefined){
let data21 = data1.duration_in_seconds;
if(!((typeof data21 == "number") && (!(data21 % 1) && !isNaN(data21)))){
const err56 = {instancePath:instancePath+"/data/" + i0+"/duration_in_seconds",schemaPath:"#/properties/data/items/anyOf/1/properties/duration_in_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data1.price !== undefined){
if(!(typeof data1.price == "number")){
const err57 = {instancePath:instancePath+"/data/" + i0+"/price",schemaPath:"#/properties/data/items/anyOf/1/properties/price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data1.price_unit !== undefined){
if(typeof data1.price_unit !== "string"){
const err58 = {instancePath:instancePath+"/data/" + i0+"/price_unit",schemaPath:"#/properties/data/items/anyOf/1/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data1.status !== undefined){
if(typeof data1.status !== "string"){
const err59 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/1/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
const err60 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data1.stereo !== undefined){
if(typeof data1.stereo !== "boolean"){
const err61 = {instancePath:instancePath+"/data/" + i0+"/stereo",schemaPath:"#/properties/data/items/anyOf/1/properties/stereo/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data1.track !== undefined){
if(typeof data1.track !== "string"){
const err62 = {instancePath:instancePath+"/data/" + i0+"/track",schemaPath:"#/properties/data/items/anyOf/1/properties/track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data1.relay_sip_leg_id !== undefined){
let data28 = data1.relay_sip_leg_id;
if(typeof data28 === "string"){
if(!pattern0.test(data28)){
const err63 = {instancePath:instancePath+"/data/" + i0+"/relay_sip_leg_id",schemaPath:"#/properties/data/items/anyOf/1/properties/relay_sip_leg_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
else {
const err64 = {instancePath:instancePath+"/data/" + i0+"/relay_sip_leg_id",schemaPath:"#/properties/data/items/anyOf/1/properties/relay_sip_leg_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data1.error_code !== undefined){
if(typeof data1.error_code !== "string"){
const err65 = {instancePath:instancePath+"/data/" + i0+"/error_code",schemaPath:"#/properties/data/items/anyOf/1/properties/error_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
if(data1.byte_size !== undefined){
let data30 = data1.byte_size;
if(!((typeof data30 == "number") && (!(data30 % 1) && !isNaN(data30)))){
const err66 = {instancePath:instancePath+"/data/" + i0+"/byte_size",schemaPath:"#/properties/data/items/anyOf/1/properties/byte_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data1.relay_conference_id !== undefined){
let data31 = data1.relay_conference_id;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err67 = {instancePath:instancePath+"/data/" + i0+"/relay_conference_id",schemaPath:"#/properties/data/items/anyOf/1/properties/relay_conference_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
else {
const err68 = {instancePath:instancePath+"/data/" + i0+"/relay_conference_id",schemaPath:"#/properties/data/items/anyOf/1/properties/relay_conference_id/type",keyword:"type",params:{type: "string"}};
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
const err69 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs69 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err70 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data1.project_id === undefined){
const err71 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data1.created_at === undefined){
const err72 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data1.updated_at === undefined){
const err73 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data1.duration_in_seconds === undefined){
const err74 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "duration_in_seconds"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data1.price === undefined){
const err75 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data1.price_unit === undefined){
const err76 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data1.status === undefined){
const err77 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data1.url === undefined){
const err78 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data1.stereo === undefined){
const err79 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "stereo"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data1.track === undefined){
const err80 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "track"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
if(data1.relay_webrtc_leg_id === undefined){
const err81 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/required",keyword:"required",params:{missingProperty: "relay_webrtc_leg_id"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
if(data1.id !== undefined){
let data32 = data1.id;
if(typeof data32 === "string"){
if(!pattern0.test(data32)){
const err82 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/2/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/2/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data33 = data1.project_id;
if(typeof data33 === "string"){
if(!pattern0.test(data33)){
const err84 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/2/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/2/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data34 = data1.created_at;
if(typeof data34 === "string"){
if(!pattern2.test(data34)){
const err86 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/2/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/2/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data35 = data1.updated_at;
if(typeof data35 === "string"){
if(!pattern2.test(data35)){
const err88 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/2/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
else {
const err89 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/2/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data1.duration_in_seconds !== undefined){
let data36 = data1.duration_in_seconds;
if(!((typeof data36 == "number") && (!(data36 % 1) && !isNaN(data36)))){
const err90 = {instancePath:instancePath+"/data/" + i0+"/duration_in_seconds",schemaPath:"#/properties/data/items/anyOf/2/properties/duration_in_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data1.price !== undefined){
if(!(typeof data1.price == "number")){
const err91 = {instancePath:instancePath+"/data/" + i0+"/price",schemaPath:"#/properties/data/items/anyOf/2/properties/price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data1.price_unit !== undefined){
if(typeof data1.price_unit !== "string"){
const err92 = {instancePath:instancePath+"/data/" + i0+"/price_unit",schemaPath:"#/properties/data/items/anyOf/2/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data1.status !== undefined){
if(typeof data1.status !== "string"){
const err93 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/2/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
const err94 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/anyOf/2/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data1.stereo !== undefined){
if(typeof data1.stereo !== "boolean"){
const err95 = {instancePath:instancePath+"/data/" + i0+"/stereo",schemaPath:"#/properties/data/items/anyOf/2/properties/stereo/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data1.track !== undefined){
if(typeof data1.track !== "string"){
const err96 = {instancePath:instancePath+"/data/" + i0+"/track",schemaPath:"#/properties/data/items/anyOf/2/properties/track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data1.relay_webrtc_leg_id !== undefined){
let data43 = data1.relay_webrtc_leg_id;
if(typeof data43 === "string"){
if(!pattern0.test(data43)){
const err97 = {instancePath:instancePath+"/data/" + i0+"/relay_webrtc_leg_id",schemaPath:"#/properties/data/items/anyOf/2/properties/relay_webrtc_leg_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
else {
const err98 = {instancePath:instancePath+"/data/" + i0+"/relay_webrtc_leg_id",schemaPath:"#/properties/data/items/anyOf/2/properties/relay_webrtc_leg_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data1.error_code !== undefined){
if(typeof data1.error_code !== "string"){
const err99 = {instancePath:instancePath+"/data/" + i0+"/error_code",schemaPath:"#/properties/data/items/anyOf/2/properties/error_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data1.byte_size !== undefined){
let data45 = data1.byte_size;
if(!((typeof data45 == "number") && (!(data45 % 1) && !isNaN(data45)))){
const err100 = {instancePath:instancePath+"/data/" + i0+"/byte_size",schemaPath:"#/properties/data/items/anyOf/2/properties/byte_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
if(data1.relay_conference_id !== undefined){
let data46 = data1.relay_conference_id;
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err101 = {instancePath:instancePath+"/data/" + i0+"/relay_conference_id",schemaPath:"#/properties/data/items/anyOf/2/properties/relay_conference_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
else {
const err102 = {instancePath:instancePath+"/data/" + i0+"/relay_conference_id",schemaPath:"#/properties/data/items/anyOf/2/properties/relay_conference_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
}
else {
const err103 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
var _valid0 = _errs69 === errors;
valid3 = valid3 || _valid0;
if(!valid3){
const _errs101 = errors;
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err104 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data1.project_id === undefined){
const err105 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data1.created_at === undefined){
const err106 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data1.updated_at === undefined){
const err107 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data1.duration_in_seconds === undefined){
const err108 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "duration_in_seconds"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data1.price === undefined){
const err109 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data1.price_unit === undefined){
const err110 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data1.status === undefined){
const err111 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data1.url === undefined){
const err112 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data1.stereo === undefined){
const err113 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "stereo"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data1.track === undefined){
const err114 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "track"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
if(data1.relay_conference_id === undefined){
const err115 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/required",keyword:"required",params:{missingProperty: "relay_conference_id"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
if(data1.id !== undefined){
let data47 = data1.id;
if(typeof data47 === "string"){
if(!pattern0.test(data47)){
const err116 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/3/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/anyOf/3/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data48 = data1.project_id;
if(typeof data48 === "string"){
if(!pattern0.test(data48)){
const err118 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/3/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/anyOf/3/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data49 = data1.created_at;
if(typeof data49 === "string"){
if(!pattern2.test(data49)){
const err120 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/3/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/anyOf/3/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data50 = data1.updated_at;
if(typeof data50 === "string"){
if(!pattern2.test(data50)){
const err122 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/3/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
else {
const err123 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/anyOf/3/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data1.duration_in_seconds !== undefined){
let data51 = data1.duration_in_seconds;
if(!((typeof data51 == "number") && (!(data51 % 1) && !isNaN(data51)))){
const err124 = {instancePath:instancePath+"/data/" + i0+"/duration_in_seconds",schemaPath:"#/properties/data/items/anyOf/3/properties/duration_in_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data1.price !== undefined){
if(!(typeof data1.price == "number")){
const err125 = {instancePath:instancePath+"/data/" + i0+"/price",schemaPath:"#/properties/data/items/anyOf/3/properties/price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data1.price_unit !== undefined){
if(typeof data1.price_unit !== "string"){
const err126 = {instancePath:instancePath+"/data/" + i0+"/price_unit",schemaPath:"#/properties/data/items/anyOf/3/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data1.status !== undefined){
if(typeof data1.status !== "string"){
const err127 = {instancePath:instancePath+"/data/" + i0+"/status",schemaPath:"#/properties/data/items/anyOf/3/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data1.url !== undefined){
if(typeof data1.url !== "string"){
const err128 = {instancePath:instancePath+"/data/" + i0+"/url",schemaPath:"#/properties/data/items/anyOf/3/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data1.stereo !== undefined){
if(typeof data1.stereo !== "boolean"){
const err129 = {instancePath:instancePath+"/data/" + i0+"/stereo",schemaPath:"#/properties/data/items/anyOf/3/properties/stereo/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
if(data1.track !== undefined){
if(typeof data1.track !== "string"){
const err130 = {instancePath:instancePath+"/data/" + i0+"/track",schemaPath:"#/properties/data/items/anyOf/3/properties/track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data1.relay_conference_id !== undefined){
let data58 = data1.relay_conference_id;
if(typeof data58 === "string"){
if(!pattern0.test(data58)){
const err131 = {instancePath:instancePath+"/data/" + i0+"/relay_conference_id",schemaPath:"#/properties/data/items/anyOf/3/properties/relay_conference_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
else {
const err132 = {instancePath:instancePath+"/data/" + i0+"/relay_conference_id",schemaPath:"#/properties/data/items/anyOf/3/properties/relay_conference_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err132];
}
else {
vErrors.push(err132);
}
errors++;
}
}
if(data1.error_code !== undefined){
if(typeof data1.error_code !== "string"){
const err133 = {instancePath:instancePath+"/data/" + i0+"/error_code",schemaPath:"#/properties/data/items/anyOf/3/properties/error_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
}
if(data1.byte_size !== undefined){
let data60 = data1.byte_size;
if(!((typeof data60 == "number") && (!(data60 % 1) && !isNaN(data60)))){
const err134 = {instancePath:instancePath+"/data/" + i0+"/byte_size",schemaPath:"#/properties/data/items/anyOf/3/properties/byte_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
}
errors++;
}
}
}
else {
const err135 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err135];
}
else {
vErrors.push(err135);
}
errors++;
}
var _valid0 = _errs101 === errors;
valid3 = valid3 || _valid0;
}
}
}
if(!valid3){
const err136 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err136];
}
else {
vErrors.push(err136);
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
const err137 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err137];
}
else {
vErrors.push(err137);
}
errors++;
}
}
if(data.links !== undefined){
let data61 = data.links;
if(data61 && typeof data61 == "object" && !Array.isArray(data61)){
if(data61.self === undefined){
const err138 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err138];
}
else {
vErrors.push(err138);
}
errors++;
}
if(data61.first === undefined){
const err139 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err139];
}
else {
vErrors.push(err139);
}
errors++;
}
if(data61.self !== undefined){
if(typeof data61.self !== "string"){
const err140 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err140];
}
else {
vErrors.push(err140);
}
errors++;
}
}
if(data61.first !== undefined){
if(typeof data61.first !== "string"){
const err141 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err141];
}
else {
vErrors.push(err141);
}
errors++;
}
}
if(data61.next !== undefined){
if(typeof data61.next !== "string"){
const err142 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err142];
}
else {
vErrors.push(err142);
}
errors++;
}
}
if(data61.prev !== undefined){
if(typeof data61.prev !== "string"){
const err143 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err143];
}
else {
vErrors.push(err143);
}
errors++;
}
}
}
else {
const err144 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err144];
}
else {
vErrors.push(err144);
}
errors++;
}
}
}
else {
const err145 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err145];
}
else {
vErrors.push(err145);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const recordings_get_result = validate11;
const schema12 = {"anyOf":[{"type":"object","required":["id","project_id","created_at","updated_at","duration_in_seconds","price","price_unit","status","url","stereo","track","relay_pstn_leg_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"duration_in_seconds":{"type":"integer"},"price":{"type":"number"},"price_unit":{"type":"string"},"status":{"type":"string"},"url":{"type":"string"},"stereo":{"type":"boolean"},"track":{"type":"string"},"relay_pstn_leg_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"error_code":{"type":"string"},"byte_size":{"type":"integer"},"relay_conference_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}}},{"type":"object","required":["id","project_id","created_at","updated_at","duration_in_seconds","price","price_unit","status","url","stereo","track","relay_sip_leg_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"duration_in_seconds":{"type":"integer"},"price":{"type":"number"},"price_unit":{"type":"string"},"status":{"type":"string"},"url":{"type":"string"},"stereo":{"type":"boolean"},"track":{"type":"string"},"relay_sip_leg_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"error_code":{"type":"string"},"byte_size":{"type":"integer"},"relay_conference_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}}},{"type":"object","required":["id","project_id","created_at","updated_at","duration_in_seconds","price","price_unit","status","url","stereo","track","relay_webrtc_leg_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"duration_in_seconds":{"type":"integer"},"price":{"type":"number"},"price_unit":{"type":"string"},"status":{"type":"string"},"url":{"type":"string"},"stereo":{"type":"boolean"},"track":{"type":"string"},"relay_webrtc_leg_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"error_code":{"type":"string"},"byte_size":{"type":"integer"},"relay_conference_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}}},{"type":"object","required":["id","project_id","created_at","updated_at","duration_in_seconds","price","price_unit","status","url","stereo","track","relay_conference_id"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"duration_in_seconds":{"type":"integer"},"price":{"type":"number"},"price_unit":{"type":"string"},"status":{"type":"string"},"url":{"type":"string"},"stereo":{"type":"boolean"},"track":{"type":"string"},"relay_conference_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"error_code":{"type":"string"},"byte_size":{"type":"integer"}}}],"$id":"schema:recordings_get_result"};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:recordings_get_result" */;
let vErrors = null;
let errors = 0;
const _errs0 = errors;
let valid0 = false;
const _errs1 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.project_id === undefined){
const err1 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.created_at === undefined){
const err2 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.updated_at === undefined){
const err3 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.duration_in_seconds === undefined){
const err4 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "duration_in_seconds"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.price === undefined){
const err5 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.price_unit === undefined){
const err6 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.status === undefined){
const err7 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data.url === undefined){
const err8 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data.stereo === undefined){
const err9 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "stereo"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(data.track === undefined){
const err10 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "track"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data.relay_pstn_leg_id === undefined){
const err11 = {instancePath,schemaPath:"#/anyOf/0/required",keyword:"required",params:{missingProperty: "relay_pstn_leg_id"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err12 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/0/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err13 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/0/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.project_id !== undefined){
let data1 = data.project_id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err14 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/0/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err15 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/0/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.created_at !== undefined){
let data2 = data.created_at;
if(typeof data2 === "string"){
if(!pattern2.test(data2)){
const err16 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/0/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err17 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/0/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data3 = data.updated_at;
if(typeof data3 === "string"){
if(!pattern2.test(data3)){
const err18 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/0/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
else {
const err19 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/0/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.duration_in_seconds !== undefined){
let data4 = data.duration_in_seconds;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err20 = {instancePath:instancePath+"/duration_in_seconds",schemaPath:"#/anyOf/0/properties/duration_in_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.price !== undefined){
if(!(typeof data.price == "number")){
const err21 = {instancePath:instancePath+"/price",schemaPath:"#/anyOf/0/properties/price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
}
if(data.price_unit !== undefined){
if(typeof data.price_unit !== "string"){
const err22 = {instancePath:instancePath+"/price_unit",schemaPath:"#/anyOf/0/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err23 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/0/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err24 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/0/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.stereo !== undefined){
if(typeof data.stereo !== "boolean"){
const err25 = {instancePath:instancePath+"/stereo",schemaPath:"#/anyOf/0/properties/stereo/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.track !== undefined){
if(typeof data.track !== "string"){
const err26 = {instancePath:instancePath+"/track",schemaPath:"#/anyOf/0/properties/track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.relay_pstn_leg_id !== undefined){
let data11 = data.relay_pstn_leg_id;
if(typeof data11 === "string"){
if(!pattern0.test(data11)){
const err27 = {instancePath:instancePath+"/relay_pstn_leg_id",schemaPath:"#/anyOf/0/properties/relay_pstn_leg_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/relay_pstn_leg_id",schemaPath:"#/anyOf/0/properties/relay_pstn_leg_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
const err29 = {instancePath:instancePath+"/error_code",schemaPath:"#/anyOf/0/properties/error_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.byte_size !== undefined){
let data13 = data.byte_size;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err30 = {instancePath:instancePath+"/byte_size",schemaPath:"#/anyOf/0/properties/byte_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data.relay_conference_id !== undefined){
let data14 = data.relay_conference_id;
if(typeof data14 === "string"){
if(!pattern0.test(data14)){
const err31 = {instancePath:instancePath+"/relay_conference_id",schemaPath:"#/anyOf/0/properties/relay_conference_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/relay_conference_id",schemaPath:"#/anyOf/0/properties/relay_conference_id/type",keyword:"type",params:{type: "string"}};
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
const err33 = {instancePath,schemaPath:"#/anyOf/0/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
var _valid0 = _errs1 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs33 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err34 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data.project_id === undefined){
const err35 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data.created_at === undefined){
const err36 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data.updated_at === undefined){
const err37 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data.duration_in_seconds === undefined){
const err38 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "duration_in_seconds"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data.price === undefined){
const err39 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data.price_unit === undefined){
const err40 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data.status === undefined){
const err41 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
if(data.url === undefined){
const err42 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
if(data.stereo === undefined){
const err43 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "stereo"}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
if(data.track === undefined){
const err44 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "track"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
if(data.relay_sip_leg_id === undefined){
const err45 = {instancePath,schemaPath:"#/anyOf/1/required",keyword:"required",params:{missingProperty: "relay_sip_leg_id"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(data.id !== undefined){
let data15 = data.id;
if(typeof data15 === "string"){
if(!pattern0.test(data15)){
const err46 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/1/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/1/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data.project_id !== undefined){
let data16 = data.project_id;
if(typeof data16 === "string"){
if(!pattern0.test(data16)){
const err48 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/1/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/1/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data.created_at !== undefined){
let data17 = data.created_at;
if(typeof data17 === "string"){
if(!pattern2.test(data17)){
const err50 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/1/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
else {
const err51 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/1/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data18 = data.updated_at;
if(typeof data18 === "string"){
if(!pattern2.test(data18)){
const err52 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/1/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/1/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data.duration_in_seconds !== undefined){
let data19 = data.duration_in_seconds;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err54 = {instancePath:instancePath+"/duration_in_seconds",schemaPath:"#/anyOf/1/properties/duration_in_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
if(data.price !== undefined){
if(!(typeof data.price == "number")){
const err55 = {instancePath:instancePath+"/price",schemaPath:"#/anyOf/1/properties/price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
if(data.price_unit !== undefined){
if(typeof data.price_unit !== "string"){
const err56 = {instancePath:instancePath+"/price_unit",schemaPath:"#/anyOf/1/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err57 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/1/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err58 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/1/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
if(data.stereo !== undefined){
if(typeof data.stereo !== "boolean"){
const err59 = {instancePath:instancePath+"/stereo",schemaPath:"#/anyOf/1/properties/stereo/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.track !== undefined){
if(typeof data.track !== "string"){
const err60 = {instancePath:instancePath+"/track",schemaPath:"#/anyOf/1/properties/track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.relay_sip_leg_id !== undefined){
let data26 = data.relay_sip_leg_id;
if(typeof data26 === "string"){
if(!pattern0.test(data26)){
const err61 = {instancePath:instancePath+"/relay_sip_leg_id",schemaPath:"#/anyOf/1/properties/relay_sip_leg_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
else {
const err62 = {instancePath:instancePath+"/relay_sip_leg_id",schemaPath:"#/anyOf/1/properties/relay_sip_leg_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
const err63 = {instancePath:instancePath+"/error_code",schemaPath:"#/anyOf/1/properties/error_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
}
if(data.byte_size !== undefined){
let data28 = data.byte_size;
if(!((typeof data28 == "number") && (!(data28 % 1) && !isNaN(data28)))){
const err64 = {instancePath:instancePath+"/byte_size",schemaPath:"#/anyOf/1/properties/byte_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
if(data.relay_conference_id !== undefined){
let data29 = data.relay_conference_id;
if(typeof data29 === "string"){
if(!pattern0.test(data29)){
const err65 = {instancePath:instancePath+"/relay_conference_id",schemaPath:"#/anyOf/1/properties/relay_conference_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
}
else {
const err66 = {instancePath:instancePath+"/relay_conference_id",schemaPath:"#/anyOf/1/properties/relay_conference_id/type",keyword:"type",params:{type: "string"}};
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
const err67 = {instancePath,schemaPath:"#/anyOf/1/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs65 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err68 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
if(data.project_id === undefined){
const err69 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
if(data.created_at === undefined){
const err70 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
if(data.updated_at === undefined){
const err71 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
if(data.duration_in_seconds === undefined){
const err72 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "duration_in_seconds"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
if(data.price === undefined){
const err73 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
if(data.price_unit === undefined){
const err74 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
if(data.status === undefined){
const err75 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
if(data.url === undefined){
const err76 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
if(data.stereo === undefined){
const err77 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "stereo"}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
if(data.track === undefined){
const err78 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "track"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
if(data.relay_webrtc_leg_id === undefined){
const err79 = {instancePath,schemaPath:"#/anyOf/2/required",keyword:"required",params:{missingProperty: "relay_webrtc_leg_id"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
if(data.id !== undefined){
let data30 = data.id;
if(typeof data30 === "string"){
if(!pattern0.test(data30)){
const err80 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/2/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
else {
const err81 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/2/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
if(data.project_id !== undefined){
let data31 = data.project_id;
if(typeof data31 === "string"){
if(!pattern0.test(data31)){
const err82 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/2/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
else {
const err83 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/2/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
if(data.created_at !== undefined){
let data32 = data.created_at;
if(typeof data32 === "string"){
if(!pattern2.test(data32)){
const err84 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/2/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
else {
const err85 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/2/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data33 = data.updated_at;
if(typeof data33 === "string"){
if(!pattern2.test(data33)){
const err86 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/2/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
else {
const err87 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/2/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.duration_in_seconds !== undefined){
let data34 = data.duration_in_seconds;
if(!((typeof data34 == "number") && (!(data34 % 1) && !isNaN(data34)))){
const err88 = {instancePath:instancePath+"/duration_in_seconds",schemaPath:"#/anyOf/2/properties/duration_in_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data.price !== undefined){
if(!(typeof data.price == "number")){
const err89 = {instancePath:instancePath+"/price",schemaPath:"#/anyOf/2/properties/price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data.price_unit !== undefined){
if(typeof data.price_unit !== "string"){
const err90 = {instancePath:instancePath+"/price_unit",schemaPath:"#/anyOf/2/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err91 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/2/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err92 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/2/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data.stereo !== undefined){
if(typeof data.stereo !== "boolean"){
const err93 = {instancePath:instancePath+"/stereo",schemaPath:"#/anyOf/2/properties/stereo/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data.track !== undefined){
if(typeof data.track !== "string"){
const err94 = {instancePath:instancePath+"/track",schemaPath:"#/anyOf/2/properties/track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data.relay_webrtc_leg_id !== undefined){
let data41 = data.relay_webrtc_leg_id;
if(typeof data41 === "string"){
if(!pattern0.test(data41)){
const err95 = {instancePath:instancePath+"/relay_webrtc_leg_id",schemaPath:"#/anyOf/2/properties/relay_webrtc_leg_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
else {
const err96 = {instancePath:instancePath+"/relay_webrtc_leg_id",schemaPath:"#/anyOf/2/properties/relay_webrtc_leg_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
const err97 = {instancePath:instancePath+"/error_code",schemaPath:"#/anyOf/2/properties/error_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data.byte_size !== undefined){
let data43 = data.byte_size;
if(!((typeof data43 == "number") && (!(data43 % 1) && !isNaN(data43)))){
const err98 = {instancePath:instancePath+"/byte_size",schemaPath:"#/anyOf/2/properties/byte_size/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data.relay_conference_id !== undefined){
let data44 = data.relay_conference_id;
if(typeof data44 === "string"){
if(!pattern0.test(data44)){
const err99 = {instancePath:instancePath+"/relay_conference_id",schemaPath:"#/anyOf/2/properties/relay_conference_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
else {
const err100 = {instancePath:instancePath+"/relay_conference_id",schemaPath:"#/anyOf/2/properties/relay_conference_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath,schemaPath:"#/anyOf/2/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
var _valid0 = _errs65 === errors;
valid0 = valid0 || _valid0;
if(!valid0){
const _errs97 = errors;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err102 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
if(data.project_id === undefined){
const err103 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
if(data.created_at === undefined){
const err104 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
if(data.updated_at === undefined){
const err105 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if(data.duration_in_seconds === undefined){
const err106 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "duration_in_seconds"}};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data.price === undefined){
const err107 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "price"}};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
if(data.price_unit === undefined){
const err108 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "price_unit"}};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
if(data.status === undefined){
const err109 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "status"}};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
if(data.url === undefined){
const err110 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "url"}};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
if(data.stereo === undefined){
const err111 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "stereo"}};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
if(data.track === undefined){
const err112 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "track"}};
if(vErrors === null){
vErrors = [err112];
}
else {
vErrors.push(err112);
}
errors++;
}
if(data.relay_conference_id === undefined){
const err113 = {instancePath,schemaPath:"#/anyOf/3/required",keyword:"required",params:{missingProperty: "relay_conference_id"}};
if(vErrors === null){
vErrors = [err113];
}
else {
vErrors.push(err113);
}
errors++;
}
if(data.id !== undefined){
let data45 = data.id;
if(typeof data45 === "string"){
if(!pattern0.test(data45)){
const err114 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/3/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err114];
}
else {
vErrors.push(err114);
}
errors++;
}
}
else {
const err115 = {instancePath:instancePath+"/id",schemaPath:"#/anyOf/3/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err115];
}
else {
vErrors.push(err115);
}
errors++;
}
}
if(data.project_id !== undefined){
let data46 = data.project_id;
if(typeof data46 === "string"){
if(!pattern0.test(data46)){
const err116 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/3/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err116];
}
else {
vErrors.push(err116);
}
errors++;
}
}
else {
const err117 = {instancePath:instancePath+"/project_id",schemaPath:"#/anyOf/3/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err117];
}
else {
vErrors.push(err117);
}
errors++;
}
}
if(data.created_at !== undefined){
let data47 = data.created_at;
if(typeof data47 === "string"){
if(!pattern2.test(data47)){
const err118 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/3/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err118];
}
else {
vErrors.push(err118);
}
errors++;
}
}
else {
const err119 = {instancePath:instancePath+"/created_at",schemaPath:"#/anyOf/3/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err119];
}
else {
vErrors.push(err119);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data48 = data.updated_at;
if(typeof data48 === "string"){
if(!pattern2.test(data48)){
const err120 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/3/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err120];
}
else {
vErrors.push(err120);
}
errors++;
}
}
else {
const err121 = {instancePath:instancePath+"/updated_at",schemaPath:"#/anyOf/3/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err121];
}
else {
vErrors.push(err121);
}
errors++;
}
}
if(data.duration_in_seconds !== undefined){
let data49 = data.duration_in_seconds;
if(!((typeof data49 == "number") && (!(data49 % 1) && !isNaN(data49)))){
const err122 = {instancePath:instancePath+"/duration_in_seconds",schemaPath:"#/anyOf/3/properties/duration_in_seconds/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err122];
}
else {
vErrors.push(err122);
}
errors++;
}
}
if(data.price !== undefined){
if(!(typeof data.price == "number")){
const err123 = {instancePath:instancePath+"/price",schemaPath:"#/anyOf/3/properties/price/type",keyword:"type",params:{type: "number"}};
if(vErrors === null){
vErrors = [err123];
}
else {
vErrors.push(err123);
}
errors++;
}
}
if(data.price_unit !== undefined){
if(typeof data.price_unit !== "string"){
const err124 = {instancePath:instancePath+"/price_unit",schemaPath:"#/anyOf/3/properties/price_unit/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err124];
}
else {
vErrors.push(err124);
}
errors++;
}
}
if(data.status !== undefined){
if(typeof data.status !== "string"){
const err125 = {instancePath:instancePath+"/status",schemaPath:"#/anyOf/3/properties/status/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err125];
}
else {
vErrors.push(err125);
}
errors++;
}
}
if(data.url !== undefined){
if(typeof data.url !== "string"){
const err126 = {instancePath:instancePath+"/url",schemaPath:"#/anyOf/3/properties/url/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err126];
}
else {
vErrors.push(err126);
}
errors++;
}
}
if(data.stereo !== undefined){
if(typeof data.stereo !== "boolean"){
const err127 = {instancePath:instancePath+"/stereo",schemaPath:"#/anyOf/3/properties/stereo/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err127];
}
else {
vErrors.push(err127);
}
errors++;
}
}
if(data.track !== undefined){
if(typeof data.track !== "string"){
const err128 = {instancePath:instancePath+"/track",schemaPath:"#/anyOf/3/properties/track/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err128];
}
else {
vErrors.push(err128);
}
errors++;
}
}
if(data.relay_conference_id !== undefined){
let data56 = data.relay_conference_id;
if(typeof data56 === "string"){
if(!pattern0.test(data56)){
const err129 = {instancePath:instancePath+"/relay_conference_id",schemaPath:"#/anyOf/3/properties/relay_conference_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err129];
}
else {
vErrors.push(err129);
}
errors++;
}
}
else {
const err130 = {instancePath:instancePath+"/relay_conference_id",schemaPath:"#/anyOf/3/properties/relay_conference_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err130];
}
else {
vErrors.push(err130);
}
errors++;
}
}
if(data.error_code !== undefined){
if(typeof data.error_code !== "string"){
const err131 = {instancePath:instancePath+"/error_code",schemaPath:"#/anyOf/3/properties/error_code/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err131];
}
else {
vErrors.push(err131);
}
errors++;
}
}
if(data.byte_size !== undefined){
let data58 = data.byte_size;
if(!((typeof data58 == "number") && (!(data58 % 1) && !isNaN(data58)))){
const err132 = {instancePath:instancePath+"/byte_size",schemaPath:"#/anyOf/3/properties/byte_size/type",keyword:"type",params:{type: "integer"}};
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
const err133 = {instancePath,schemaPath:"#/anyOf/3/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err133];
}
else {
vErrors.push(err133);
}
errors++;
}
var _valid0 = _errs97 === errors;
valid0 = valid0 || _valid0;
}
}
}
if(!valid0){
const err134 = {instancePath,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err134];
}
else {
vErrors.push(err134);
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

