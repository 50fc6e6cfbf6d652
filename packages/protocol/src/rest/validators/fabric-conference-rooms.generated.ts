// Generated from packages/protocol/catalogue by `npm run generate`. Do not edit.
// @ts-nocheck
"use strict";
export const fabric_conferenceRooms_list_result = validate10;
const schema11 = {"type":"object","required":["data","links"],"properties":{"data":{"type":"array","items":{"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","conference_room"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"video_room"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"conference_room":{"type":"object","required":["id","name","display_name","description","max_members","quality","fps","join_from","join_until","remove_at","remove_after_seconds_elapsed","layout","record_on_start","tone_on_entry_and_exit","room_join_video_off","user_join_video_off","enable_room_previews","sync_audio_video","meta","prioritize_handraise"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"display_name":{"type":"string","maxLength":200},"description":{"type":"string","maxLength":3000},"max_members":{"type":"integer","minimum":0,"maximum":300},"quality":{"type":"string"},"fps":{"type":"integer"},"join_from":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"join_until":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"remove_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"remove_after_seconds_elapsed":{"anyOf":[{"type":"integer","minimum":0,"maximum":200000},{"type":"null"}]},"layout":{"type":"string"},"record_on_start":{"type":"boolean"},"tone_on_entry_and_exit":{"type":"boolean"},"room_join_video_off":{"type":"boolean"},"user_join_video_off":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"sync_audio_video":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"meta":{"type":"object"},"prioritize_handraise":{"type":"boolean"}}}}}},"links":{"type":"object","required":["self","first"],"properties":{"self":{"type":"string"},"first":{"type":"string"},"next":{"type":"string"},"prev":{"type":"string"}}}},"$id":"schema:fabric_conferenceRooms_list_result"};
const pattern0 = new RegExp("^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$", "u");
const pattern2 = new RegExp("^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_conferenceRooms_list_result" */;
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
if(data1 && typeof data1 == "object" && !Array.isArray(data1)){
if(data1.id === undefined){
const err2 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data1.project_id === undefined){
const err3 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data1.display_name === undefined){
const err4 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data1.type === undefined){
const err5 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.created_at === undefined){
const err6 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data1.updated_at === undefined){
const err7 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data1.conference_room === undefined){
const err8 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/required",keyword:"required",params:{missingProperty: "conference_room"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
if(data1.id !== undefined){
let data2 = data1.id;
if(typeof data2 === "string"){
if(!pattern0.test(data2)){
const err9 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/data/" + i0+"/id",schemaPath:"#/properties/data/items/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data1.project_id !== undefined){
let data3 = data1.project_id;
if(typeof data3 === "string"){
if(!pattern0.test(data3)){
const err11 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/data/" + i0+"/project_id",schemaPath:"#/properties/data/items/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
if(data1.display_name !== undefined){
if(typeof data1.display_name !== "string"){
const err13 = {instancePath:instancePath+"/data/" + i0+"/display_name",schemaPath:"#/properties/data/items/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data1.type !== undefined){
let data5 = data1.type;
if(typeof data5 !== "string"){
const err14 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
if("video_room" !== data5){
const err15 = {instancePath:instancePath+"/data/" + i0+"/type",schemaPath:"#/properties/data/items/properties/type/const",keyword:"const",params:{allowedValue: "video_room"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data1.created_at !== undefined){
let data6 = data1.created_at;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err16 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err17 = {instancePath:instancePath+"/data/" + i0+"/created_at",schemaPath:"#/properties/data/items/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data1.updated_at !== undefined){
let data7 = data1.updated_at;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err18 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err19 = {instancePath:instancePath+"/data/" + i0+"/updated_at",schemaPath:"#/properties/data/items/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data1.conference_room !== undefined){
let data8 = data1.conference_room;
if(data8 && typeof data8 == "object" && !Array.isArray(data8)){
if(data8.id === undefined){
const err20 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data8.name === undefined){
const err21 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data8.display_name === undefined){
const err22 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data8.description === undefined){
const err23 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data8.max_members === undefined){
const err24 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "max_members"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data8.quality === undefined){
const err25 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "quality"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data8.fps === undefined){
const err26 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "fps"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data8.join_from === undefined){
const err27 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "join_from"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data8.join_until === undefined){
const err28 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "join_until"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data8.remove_at === undefined){
const err29 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "remove_at"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data8.remove_after_seconds_elapsed === undefined){
const err30 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "remove_after_seconds_elapsed"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data8.layout === undefined){
const err31 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "layout"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data8.record_on_start === undefined){
const err32 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "record_on_start"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data8.tone_on_entry_and_exit === undefined){
const err33 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "tone_on_entry_and_exit"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data8.room_join_video_off === undefined){
const err34 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "room_join_video_off"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data8.user_join_video_off === undefined){
const err35 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "user_join_video_off"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data8.enable_room_previews === undefined){
const err36 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "enable_room_previews"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data8.sync_audio_video === undefined){
const err37 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "sync_audio_video"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data8.meta === undefined){
const err38 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
if(data8.prioritize_handraise === undefined){
const err39 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/required",keyword:"required",params:{missingProperty: "prioritize_handraise"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data8.id !== undefined){
let data9 = data8.id;
if(typeof data9 === "string"){
if(!pattern0.test(data9)){
const err40 = {instancePath:instancePath+"/data/" + i0+"/conference_room/id",schemaPath:"#/properties/data/items/properties/conference_room/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
else {
const err41 = {instancePath:instancePath+"/data/" + i0+"/conference_room/id",schemaPath:"#/properties/data/items/properties/conference_room/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data8.name !== undefined){
if(typeof data8.name !== "string"){
const err42 = {instancePath:instancePath+"/data/" + i0+"/conference_room/name",schemaPath:"#/properties/data/items/properties/conference_room/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data8.display_name !== undefined){
let data11 = data8.display_name;
if(typeof data11 === "string"){
if(data11.length > 200){
const err43 = {instancePath:instancePath+"/data/" + i0+"/conference_room/display_name",schemaPath:"#/properties/data/items/properties/conference_room/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/data/" + i0+"/conference_room/display_name",schemaPath:"#/properties/data/items/properties/conference_room/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data8.description !== undefined){
let data12 = data8.description;
if(typeof data12 === "string"){
if(data12.length > 3000){
const err45 = {instancePath:instancePath+"/data/" + i0+"/conference_room/description",schemaPath:"#/properties/data/items/properties/conference_room/properties/description/maxLength",keyword:"maxLength",params:{limit: 3000}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/data/" + i0+"/conference_room/description",schemaPath:"#/properties/data/items/properties/conference_room/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data8.max_members !== undefined){
let data13 = data8.max_members;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err47 = {instancePath:instancePath+"/data/" + i0+"/conference_room/max_members",schemaPath:"#/properties/data/items/properties/conference_room/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
if(typeof data13 == "number"){
if(data13 > 300 || isNaN(data13)){
const err48 = {instancePath:instancePath+"/data/" + i0+"/conference_room/max_members",schemaPath:"#/properties/data/items/properties/conference_room/properties/max_members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
if(data13 < 0 || isNaN(data13)){
const err49 = {instancePath:instancePath+"/data/" + i0+"/conference_room/max_members",schemaPath:"#/properties/data/items/properties/conference_room/properties/max_members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
if(data8.quality !== undefined){
if(typeof data8.quality !== "string"){
const err50 = {instancePath:instancePath+"/data/" + i0+"/conference_room/quality",schemaPath:"#/properties/data/items/properties/conference_room/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
if(data8.fps !== undefined){
let data15 = data8.fps;
if(!((typeof data15 == "number") && (!(data15 % 1) && !isNaN(data15)))){
const err51 = {instancePath:instancePath+"/data/" + i0+"/conference_room/fps",schemaPath:"#/properties/data/items/properties/conference_room/properties/fps/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data8.join_from !== undefined){
let data16 = data8.join_from;
const _errs34 = errors;
let valid5 = false;
const _errs35 = errors;
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
const err52 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_from",schemaPath:"#/properties/data/items/properties/conference_room/properties/join_from/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err53 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_from",schemaPath:"#/properties/data/items/properties/conference_room/properties/join_from/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
var _valid0 = _errs35 === errors;
valid5 = valid5 || _valid0;
if(!valid5){
const _errs37 = errors;
if(data16 !== null){
const err54 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_from",schemaPath:"#/properties/data/items/properties/conference_room/properties/join_from/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
var _valid0 = _errs37 === errors;
valid5 = valid5 || _valid0;
}
if(!valid5){
const err55 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_from",schemaPath:"#/properties/data/items/properties/conference_room/properties/join_from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
else {
errors = _errs34;
if(vErrors !== null){
if(_errs34){
vErrors.length = _errs34;
}
else {
vErrors = null;
}
}
}
}
if(data8.join_until !== undefined){
let data17 = data8.join_until;
const _errs40 = errors;
let valid6 = false;
const _errs41 = errors;
if(typeof data17 === "string"){
if(!pattern2.test(data17)){
const err56 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_until",schemaPath:"#/properties/data/items/properties/conference_room/properties/join_until/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
else {
const err57 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_until",schemaPath:"#/properties/data/items/properties/conference_room/properties/join_until/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
var _valid1 = _errs41 === errors;
valid6 = valid6 || _valid1;
if(!valid6){
const _errs43 = errors;
if(data17 !== null){
const err58 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_until",schemaPath:"#/properties/data/items/properties/conference_room/properties/join_until/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
var _valid1 = _errs43 === errors;
valid6 = valid6 || _valid1;
}
if(!valid6){
const err59 = {instancePath:instancePath+"/data/" + i0+"/conference_room/join_until",schemaPath:"#/properties/data/items/properties/conference_room/properties/join_until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
else {
errors = _errs40;
if(vErrors !== null){
if(_errs40){
vErrors.length = _errs40;
}
else {
vErrors = null;
}
}
}
}
if(data8.remove_at !== undefined){
let data18 = data8.remove_at;
const _errs46 = errors;
let valid7 = false;
const _errs47 = errors;
if(typeof data18 === "string"){
if(!pattern2.test(data18)){
const err60 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_at",schemaPath:"#/properties/data/items/properties/conference_room/properties/remove_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
else {
const err61 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_at",schemaPath:"#/properties/data/items/properties/conference_room/properties/remove_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
var _valid2 = _errs47 === errors;
valid7 = valid7 || _valid2;
if(!valid7){
const _errs49 = errors;
if(data18 !== null){
const err62 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_at",schemaPath:"#/properties/data/items/properties/conference_room/properties/remove_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
var _valid2 = _errs49 === errors;
valid7 = valid7 || _valid2;
}
if(!valid7){
const err63 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_at",schemaPath:"#/properties/data/items/properties/conference_room/properties/remove_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
else {
errors = _errs46;
if(vErrors !== null){
if(_errs46){
vErrors.length = _errs46;
}
else {
vErrors = null;
}
}
}
}
if(data8.remove_after_seconds_elapsed !== undefined){
let data19 = data8.remove_after_seconds_elapsed;
const _errs52 = errors;
let valid8 = false;
const _errs53 = errors;
if(!((typeof data19 == "number") && (!(data19 % 1) && !isNaN(data19)))){
const err64 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(typeof data19 == "number"){
if(data19 > 200000 || isNaN(data19)){
const err65 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
if(data19 < 0 || isNaN(data19)){
const err66 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
var _valid3 = _errs53 === errors;
valid8 = valid8 || _valid3;
if(!valid8){
const _errs55 = errors;
if(data19 !== null){
const err67 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
var _valid3 = _errs55 === errors;
valid8 = valid8 || _valid3;
}
if(!valid8){
const err68 = {instancePath:instancePath+"/data/" + i0+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/data/items/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
else {
errors = _errs52;
if(vErrors !== null){
if(_errs52){
vErrors.length = _errs52;
}
else {
vErrors = null;
}
}
}
}
if(data8.layout !== undefined){
if(typeof data8.layout !== "string"){
const err69 = {instancePath:instancePath+"/data/" + i0+"/conference_room/layout",schemaPath:"#/properties/data/items/properties/conference_room/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data8.record_on_start !== undefined){
if(typeof data8.record_on_start !== "boolean"){
const err70 = {instancePath:instancePath+"/data/" + i0+"/conference_room/record_on_start",schemaPath:"#/properties/data/items/properties/conference_room/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data8.tone_on_entry_and_exit !== undefined){
if(typeof data8.tone_on_entry_and_exit !== "boolean"){
const err71 = {instancePath:instancePath+"/data/" + i0+"/conference_room/tone_on_entry_and_exit",schemaPath:"#/properties/data/items/properties/conference_room/properties/tone_on_entry_and_exit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data8.room_join_video_off !== undefined){
if(typeof data8.room_join_video_off !== "boolean"){
const err72 = {instancePath:instancePath+"/data/" + i0+"/conference_room/room_join_video_off",schemaPath:"#/properties/data/items/properties/conference_room/properties/room_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data8.user_join_video_off !== undefined){
if(typeof data8.user_join_video_off !== "boolean"){
const err73 = {instancePath:instancePath+"/data/" + i0+"/conference_room/user_join_video_off",schemaPath:"#/properties/data/items/properties/conference_room/properties/user_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
if(data8.enable_room_previews !== undefined){
if(typeof data8.enable_room_previews !== "boolean"){
const err74 = {instancePath:instancePath+"/data/" + i0+"/conference_room/enable_room_previews",schemaPath:"#/properties/data/items/properties/conference_room/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data8.sync_audio_video !== undefined){
let data26 = data8.sync_audio_video;
const _errs70 = errors;
let valid9 = false;
const _errs71 = errors;
if(typeof data26 !== "boolean"){
const err75 = {instancePath:instancePath+"/data/" + i0+"/conference_room/sync_audio_video",schemaPath:"#/properties/data/items/properties/conference_room/properties/sync_audio_video/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
var _valid4 = _errs71 === errors;
valid9 = valid9 || _valid4;
if(!valid9){
const _errs73 = errors;
if(data26 !== null){
const err76 = {instancePath:instancePath+"/data/" + i0+"/conference_room/sync_audio_video",schemaPath:"#/properties/data/items/properties/conference_room/properties/sync_audio_video/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
var _valid4 = _errs73 === errors;
valid9 = valid9 || _valid4;
}
if(!valid9){
const err77 = {instancePath:instancePath+"/data/" + i0+"/conference_room/sync_audio_video",schemaPath:"#/properties/data/items/properties/conference_room/properties/sync_audio_video/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
else {
errors = _errs70;
if(vErrors !== null){
if(_errs70){
vErrors.length = _errs70;
}
else {
vErrors = null;
}
}
}
}
if(data8.meta !== undefined){
let data27 = data8.meta;
if(!(data27 && typeof data27 == "object" && !Array.isArray(data27))){
const err78 = {instancePath:instancePath+"/data/" + i0+"/conference_room/meta",schemaPath:"#/properties/data/items/properties/conference_room/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data8.prioritize_handraise !== undefined){
if(typeof data8.prioritize_handraise !== "boolean"){
const err79 = {instancePath:instancePath+"/data/" + i0+"/conference_room/prioritize_handraise",schemaPath:"#/properties/data/items/properties/conference_room/properties/prioritize_handraise/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
}
else {
const err80 = {instancePath:instancePath+"/data/" + i0+"/conference_room",schemaPath:"#/properties/data/items/properties/conference_room/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
}
else {
const err81 = {instancePath:instancePath+"/data/" + i0,schemaPath:"#/properties/data/items/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
}
else {
const err82 = {instancePath:instancePath+"/data",schemaPath:"#/properties/data/type",keyword:"type",params:{type: "array"}};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data.links !== undefined){
let data29 = data.links;
if(data29 && typeof data29 == "object" && !Array.isArray(data29)){
if(data29.self === undefined){
const err83 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "self"}};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
if(data29.first === undefined){
const err84 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/required",keyword:"required",params:{missingProperty: "first"}};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
if(data29.self !== undefined){
if(typeof data29.self !== "string"){
const err85 = {instancePath:instancePath+"/links/self",schemaPath:"#/properties/links/properties/self/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
if(data29.first !== undefined){
if(typeof data29.first !== "string"){
const err86 = {instancePath:instancePath+"/links/first",schemaPath:"#/properties/links/properties/first/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
if(data29.next !== undefined){
if(typeof data29.next !== "string"){
const err87 = {instancePath:instancePath+"/links/next",schemaPath:"#/properties/links/properties/next/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data29.prev !== undefined){
if(typeof data29.prev !== "string"){
const err88 = {instancePath:instancePath+"/links/prev",schemaPath:"#/properties/links/properties/prev/type",keyword:"type",params:{type: "string"}};
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
const err89 = {instancePath:instancePath+"/links",schemaPath:"#/properties/links/type",keyword:"type",params:{type: "object"}};
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
const err90 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const fabric_conferenceRooms_create_body = validate11;
const schema12 = {"type":"object","required":["name","enable_room_previews"],"properties":{"name":{"type":"string"},"enable_room_previews":{"type":"boolean"},"display_name":{"type":"string","maxLength":200},"description":{"type":"string","maxLength":3000},"max_members":{"type":"integer","minimum":0,"maximum":300},"join_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"join_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"quality":{"type":"string","enum":["720p","1080p"]},"remove_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_after_seconds_elapsed":{"type":"integer","minimum":0,"maximum":200000},"layout":{"type":"string","enum":["grid-responsive","grid-responsive-mobile","highlight-1-responsive","1x1","2x1","2x2","5up","3x3","4x4","5x5","6x6","8x8","10x10"]},"record_on_start":{"type":"boolean"},"tone_on_entry_and_exit":{"type":"boolean"},"room_join_video_off":{"type":"boolean"},"user_join_video_off":{"type":"boolean"},"meta":{"type":"object"},"sync_audio_video":{"type":"boolean"}},"additionalProperties":false,"$id":"schema:fabric_conferenceRooms_create_body"};
const func2 = Object.prototype.hasOwnProperty;

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_conferenceRooms_create_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.name === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.enable_room_previews === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enable_room_previews"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema12.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err3 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.enable_room_previews !== undefined){
if(typeof data.enable_room_previews !== "boolean"){
const err4 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.display_name !== undefined){
let data2 = data.display_name;
if(typeof data2 === "string"){
if(data2.length > 200){
const err5 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
if(data.description !== undefined){
let data3 = data.description;
if(typeof data3 === "string"){
if(data3.length > 3000){
const err7 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 3000}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.max_members !== undefined){
let data4 = data.max_members;
if(!((typeof data4 == "number") && (!(data4 % 1) && !isNaN(data4)))){
const err9 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
if(typeof data4 == "number"){
if(data4 > 300 || isNaN(data4)){
const err10 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(data4 < 0 || isNaN(data4)){
const err11 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
}
if(data.join_from !== undefined){
let data5 = data.join_from;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err12 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err13 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.join_until !== undefined){
let data6 = data.join_until;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err14 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err15 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.quality !== undefined){
let data7 = data.quality;
if(typeof data7 !== "string"){
const err16 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
if(!((data7 === "720p") || (data7 === "1080p"))){
const err17 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/enum",keyword:"enum",params:{allowedValues: schema12.properties.quality.enum}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.remove_at !== undefined){
let data8 = data.remove_at;
if(typeof data8 === "string"){
if(!pattern2.test(data8)){
const err18 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err19 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
if(data.remove_after_seconds_elapsed !== undefined){
let data9 = data.remove_after_seconds_elapsed;
if(!((typeof data9 == "number") && (!(data9 % 1) && !isNaN(data9)))){
const err20 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(typeof data9 == "number"){
if(data9 > 200000 || isNaN(data9)){
const err21 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data9 < 0 || isNaN(data9)){
const err22 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
}
if(data.layout !== undefined){
let data10 = data.layout;
if(typeof data10 !== "string"){
const err23 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(!(((((((((((((data10 === "grid-responsive") || (data10 === "grid-responsive-mobile")) || (data10 === "highlight-1-responsive")) || (data10 === "1x1")) || (data10 === "2x1")) || (data10 === "2x2")) || (data10 === "5up")) || (data10 === "3x3")) || (data10 === "4x4")) || (data10 === "5x5")) || (data10 === "6x6")) || (data10 === "8x8")) || (data10 === "10x10"))){
const err24 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema12.properties.layout.enum}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data.record_on_start !== undefined){
if(typeof data.record_on_start !== "boolean"){
const err25 = {instancePath:instancePath+"/record_on_start",schemaPath:"#/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.tone_on_entry_and_exit !== undefined){
if(typeof data.tone_on_entry_and_exit !== "boolean"){
const err26 = {instancePath:instancePath+"/tone_on_entry_and_exit",schemaPath:"#/properties/tone_on_entry_and_exit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.room_join_video_off !== undefined){
if(typeof data.room_join_video_off !== "boolean"){
const err27 = {instancePath:instancePath+"/room_join_video_off",schemaPath:"#/properties/room_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.user_join_video_off !== undefined){
if(typeof data.user_join_video_off !== "boolean"){
const err28 = {instancePath:instancePath+"/user_join_video_off",schemaPath:"#/properties/user_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.meta !== undefined){
let data15 = data.meta;
if(!(data15 && typeof data15 == "object" && !Array.isArray(data15))){
const err29 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.sync_audio_video !== undefined){
if(typeof data.sync_audio_video !== "boolean"){
const err30 = {instancePath:instancePath+"/sync_audio_video",schemaPath:"#/properties/sync_audio_video/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

export const fabric_conferenceRooms_create_result = validate12;
const schema13 = {"type":"object","required":["id","project_id","display_name","type","created_at","updated_at","conference_room"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"project_id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"display_name":{"type":"string"},"type":{"type":"string","const":"video_room"},"created_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"updated_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"conference_room":{"type":"object","required":["id","name","display_name","description","max_members","quality","fps","join_from","join_until","remove_at","remove_after_seconds_elapsed","layout","record_on_start","tone_on_entry_and_exit","room_join_video_off","user_join_video_off","enable_room_previews","sync_audio_video","meta","prioritize_handraise"],"properties":{"id":{"type":"string","pattern":"^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"},"name":{"type":"string"},"display_name":{"type":"string","maxLength":200},"description":{"type":"string","maxLength":3000},"max_members":{"type":"integer","minimum":0,"maximum":300},"quality":{"type":"string"},"fps":{"type":"integer"},"join_from":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"join_until":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"remove_at":{"anyOf":[{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},{"type":"null"}]},"remove_after_seconds_elapsed":{"anyOf":[{"type":"integer","minimum":0,"maximum":200000},{"type":"null"}]},"layout":{"type":"string"},"record_on_start":{"type":"boolean"},"tone_on_entry_and_exit":{"type":"boolean"},"room_join_video_off":{"type":"boolean"},"user_join_video_off":{"type":"boolean"},"enable_room_previews":{"type":"boolean"},"sync_audio_video":{"anyOf":[{"type":"boolean"},{"type":"null"}]},"meta":{"type":"object"},"prioritize_handraise":{"type":"boolean"}}}},"$id":"schema:fabric_conferenceRooms_create_result"};

function validate12(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_conferenceRooms_create_result" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.id === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.project_id === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "project_id"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.display_name === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
if(data.type === undefined){
const err3 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "type"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data.created_at === undefined){
const err4 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "created_at"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data.updated_at === undefined){
const err5 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "updated_at"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data.conference_room === undefined){
const err6 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "conference_room"}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data.id !== undefined){
let data0 = data.id;
if(typeof data0 === "string"){
if(!pattern0.test(data0)){
const err7 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/id",schemaPath:"#/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.project_id !== undefined){
let data1 = data.project_id;
if(typeof data1 === "string"){
if(!pattern0.test(data1)){
const err9 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/project_id",schemaPath:"#/properties/project_id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.display_name !== undefined){
if(typeof data.display_name !== "string"){
const err11 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data.type !== undefined){
let data3 = data.type;
if(typeof data3 !== "string"){
const err12 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
if("video_room" !== data3){
const err13 = {instancePath:instancePath+"/type",schemaPath:"#/properties/type/const",keyword:"const",params:{allowedValue: "video_room"}};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.created_at !== undefined){
let data4 = data.created_at;
if(typeof data4 === "string"){
if(!pattern2.test(data4)){
const err14 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err15 = {instancePath:instancePath+"/created_at",schemaPath:"#/properties/created_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data.updated_at !== undefined){
let data5 = data.updated_at;
if(typeof data5 === "string"){
if(!pattern2.test(data5)){
const err16 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err17 = {instancePath:instancePath+"/updated_at",schemaPath:"#/properties/updated_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data.conference_room !== undefined){
let data6 = data.conference_room;
if(data6 && typeof data6 == "object" && !Array.isArray(data6)){
if(data6.id === undefined){
const err18 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "id"}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
if(data6.name === undefined){
const err19 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "name"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data6.display_name === undefined){
const err20 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "display_name"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data6.description === undefined){
const err21 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "description"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data6.max_members === undefined){
const err22 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "max_members"}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data6.quality === undefined){
const err23 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "quality"}};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data6.fps === undefined){
const err24 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "fps"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(data6.join_from === undefined){
const err25 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "join_from"}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
if(data6.join_until === undefined){
const err26 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "join_until"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
if(data6.remove_at === undefined){
const err27 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "remove_at"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
if(data6.remove_after_seconds_elapsed === undefined){
const err28 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "remove_after_seconds_elapsed"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
if(data6.layout === undefined){
const err29 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "layout"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
if(data6.record_on_start === undefined){
const err30 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "record_on_start"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
if(data6.tone_on_entry_and_exit === undefined){
const err31 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "tone_on_entry_and_exit"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
if(data6.room_join_video_off === undefined){
const err32 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "room_join_video_off"}};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
if(data6.user_join_video_off === undefined){
const err33 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "user_join_video_off"}};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
if(data6.enable_room_previews === undefined){
const err34 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "enable_room_previews"}};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
if(data6.sync_audio_video === undefined){
const err35 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "sync_audio_video"}};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
if(data6.meta === undefined){
const err36 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "meta"}};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
if(data6.prioritize_handraise === undefined){
const err37 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/required",keyword:"required",params:{missingProperty: "prioritize_handraise"}};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
if(data6.id !== undefined){
let data7 = data6.id;
if(typeof data7 === "string"){
if(!pattern0.test(data7)){
const err38 = {instancePath:instancePath+"/conference_room/id",schemaPath:"#/properties/conference_room/properties/id/pattern",keyword:"pattern",params:{pattern: "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$"}};
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
const err39 = {instancePath:instancePath+"/conference_room/id",schemaPath:"#/properties/conference_room/properties/id/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
if(data6.name !== undefined){
if(typeof data6.name !== "string"){
const err40 = {instancePath:instancePath+"/conference_room/name",schemaPath:"#/properties/conference_room/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data6.display_name !== undefined){
let data9 = data6.display_name;
if(typeof data9 === "string"){
if(data9.length > 200){
const err41 = {instancePath:instancePath+"/conference_room/display_name",schemaPath:"#/properties/conference_room/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
else {
const err42 = {instancePath:instancePath+"/conference_room/display_name",schemaPath:"#/properties/conference_room/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data6.description !== undefined){
let data10 = data6.description;
if(typeof data10 === "string"){
if(data10.length > 3000){
const err43 = {instancePath:instancePath+"/conference_room/description",schemaPath:"#/properties/conference_room/properties/description/maxLength",keyword:"maxLength",params:{limit: 3000}};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
else {
const err44 = {instancePath:instancePath+"/conference_room/description",schemaPath:"#/properties/conference_room/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data6.max_members !== undefined){
let data11 = data6.max_members;
if(!((typeof data11 == "number") && (!(data11 % 1) && !isNaN(data11)))){
const err45 = {instancePath:instancePath+"/conference_room/max_members",schemaPath:"#/properties/conference_room/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
if(typeof data11 == "number"){
if(data11 > 300 || isNaN(data11)){
const err46 = {instancePath:instancePath+"/conference_room/max_members",schemaPath:"#/properties/conference_room/properties/max_members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
if(data11 < 0 || isNaN(data11)){
const err47 = {instancePath:instancePath+"/conference_room/max_members",schemaPath:"#/properties/conference_room/properties/max_members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data6.quality !== undefined){
if(typeof data6.quality !== "string"){
const err48 = {instancePath:instancePath+"/conference_room/quality",schemaPath:"#/properties/conference_room/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
if(data6.fps !== undefined){
let data13 = data6.fps;
if(!((typeof data13 == "number") && (!(data13 % 1) && !isNaN(data13)))){
const err49 = {instancePath:instancePath+"/conference_room/fps",schemaPath:"#/properties/conference_room/properties/fps/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data6.join_from !== undefined){
let data14 = data6.join_from;
const _errs30 = errors;
let valid2 = false;
const _errs31 = errors;
if(typeof data14 === "string"){
if(!pattern2.test(data14)){
const err50 = {instancePath:instancePath+"/conference_room/join_from",schemaPath:"#/properties/conference_room/properties/join_from/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err51 = {instancePath:instancePath+"/conference_room/join_from",schemaPath:"#/properties/conference_room/properties/join_from/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
var _valid0 = _errs31 === errors;
valid2 = valid2 || _valid0;
if(!valid2){
const _errs33 = errors;
if(data14 !== null){
const err52 = {instancePath:instancePath+"/conference_room/join_from",schemaPath:"#/properties/conference_room/properties/join_from/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
var _valid0 = _errs33 === errors;
valid2 = valid2 || _valid0;
}
if(!valid2){
const err53 = {instancePath:instancePath+"/conference_room/join_from",schemaPath:"#/properties/conference_room/properties/join_from/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
else {
errors = _errs30;
if(vErrors !== null){
if(_errs30){
vErrors.length = _errs30;
}
else {
vErrors = null;
}
}
}
}
if(data6.join_until !== undefined){
let data15 = data6.join_until;
const _errs36 = errors;
let valid3 = false;
const _errs37 = errors;
if(typeof data15 === "string"){
if(!pattern2.test(data15)){
const err54 = {instancePath:instancePath+"/conference_room/join_until",schemaPath:"#/properties/conference_room/properties/join_until/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err55 = {instancePath:instancePath+"/conference_room/join_until",schemaPath:"#/properties/conference_room/properties/join_until/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
var _valid1 = _errs37 === errors;
valid3 = valid3 || _valid1;
if(!valid3){
const _errs39 = errors;
if(data15 !== null){
const err56 = {instancePath:instancePath+"/conference_room/join_until",schemaPath:"#/properties/conference_room/properties/join_until/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
var _valid1 = _errs39 === errors;
valid3 = valid3 || _valid1;
}
if(!valid3){
const err57 = {instancePath:instancePath+"/conference_room/join_until",schemaPath:"#/properties/conference_room/properties/join_until/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
else {
errors = _errs36;
if(vErrors !== null){
if(_errs36){
vErrors.length = _errs36;
}
else {
vErrors = null;
}
}
}
}
if(data6.remove_at !== undefined){
let data16 = data6.remove_at;
const _errs42 = errors;
let valid4 = false;
const _errs43 = errors;
if(typeof data16 === "string"){
if(!pattern2.test(data16)){
const err58 = {instancePath:instancePath+"/conference_room/remove_at",schemaPath:"#/properties/conference_room/properties/remove_at/anyOf/0/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
else {
const err59 = {instancePath:instancePath+"/conference_room/remove_at",schemaPath:"#/properties/conference_room/properties/remove_at/anyOf/0/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
var _valid2 = _errs43 === errors;
valid4 = valid4 || _valid2;
if(!valid4){
const _errs45 = errors;
if(data16 !== null){
const err60 = {instancePath:instancePath+"/conference_room/remove_at",schemaPath:"#/properties/conference_room/properties/remove_at/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
var _valid2 = _errs45 === errors;
valid4 = valid4 || _valid2;
}
if(!valid4){
const err61 = {instancePath:instancePath+"/conference_room/remove_at",schemaPath:"#/properties/conference_room/properties/remove_at/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
else {
errors = _errs42;
if(vErrors !== null){
if(_errs42){
vErrors.length = _errs42;
}
else {
vErrors = null;
}
}
}
}
if(data6.remove_after_seconds_elapsed !== undefined){
let data17 = data6.remove_after_seconds_elapsed;
const _errs48 = errors;
let valid5 = false;
const _errs49 = errors;
if(!((typeof data17 == "number") && (!(data17 % 1) && !isNaN(data17)))){
const err62 = {instancePath:instancePath+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/0/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
if(typeof data17 == "number"){
if(data17 > 200000 || isNaN(data17)){
const err63 = {instancePath:instancePath+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/0/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000}};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
if(data17 < 0 || isNaN(data17)){
const err64 = {instancePath:instancePath+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/0/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
}
var _valid3 = _errs49 === errors;
valid5 = valid5 || _valid3;
if(!valid5){
const _errs51 = errors;
if(data17 !== null){
const err65 = {instancePath:instancePath+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
var _valid3 = _errs51 === errors;
valid5 = valid5 || _valid3;
}
if(!valid5){
const err66 = {instancePath:instancePath+"/conference_room/remove_after_seconds_elapsed",schemaPath:"#/properties/conference_room/properties/remove_after_seconds_elapsed/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
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
if(data6.layout !== undefined){
if(typeof data6.layout !== "string"){
const err67 = {instancePath:instancePath+"/conference_room/layout",schemaPath:"#/properties/conference_room/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
}
if(data6.record_on_start !== undefined){
if(typeof data6.record_on_start !== "boolean"){
const err68 = {instancePath:instancePath+"/conference_room/record_on_start",schemaPath:"#/properties/conference_room/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
if(data6.tone_on_entry_and_exit !== undefined){
if(typeof data6.tone_on_entry_and_exit !== "boolean"){
const err69 = {instancePath:instancePath+"/conference_room/tone_on_entry_and_exit",schemaPath:"#/properties/conference_room/properties/tone_on_entry_and_exit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
if(data6.room_join_video_off !== undefined){
if(typeof data6.room_join_video_off !== "boolean"){
const err70 = {instancePath:instancePath+"/conference_room/room_join_video_off",schemaPath:"#/properties/conference_room/properties/room_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data6.user_join_video_off !== undefined){
if(typeof data6.user_join_video_off !== "boolean"){
const err71 = {instancePath:instancePath+"/conference_room/user_join_video_off",schemaPath:"#/properties/conference_room/properties/user_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
}
if(data6.enable_room_previews !== undefined){
if(typeof data6.enable_room_previews !== "boolean"){
const err72 = {instancePath:instancePath+"/conference_room/enable_room_previews",schemaPath:"#/properties/conference_room/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
if(data6.sync_audio_video !== undefined){
let data24 = data6.sync_audio_video;
const _errs66 = errors;
let valid6 = false;
const _errs67 = errors;
if(typeof data24 !== "boolean"){
const err73 = {instancePath:instancePath+"/conference_room/sync_audio_video",schemaPath:"#/properties/conference_room/properties/sync_audio_video/anyOf/0/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
var _valid4 = _errs67 === errors;
valid6 = valid6 || _valid4;
if(!valid6){
const _errs69 = errors;
if(data24 !== null){
const err74 = {instancePath:instancePath+"/conference_room/sync_audio_video",schemaPath:"#/properties/conference_room/properties/sync_audio_video/anyOf/1/type",keyword:"type",params:{type: "null"}};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
var _valid4 = _errs69 === errors;
valid6 = valid6 || _valid4;
}
if(!valid6){
const err75 = {instancePath:instancePath+"/conference_room/sync_audio_video",schemaPath:"#/properties/conference_room/properties/sync_audio_video/anyOf",keyword:"anyOf",params:{}};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
else {
errors = _errs66;
if(vErrors !== null){
if(_errs66){
vErrors.length = _errs66;
}
else {
vErrors = null;
}
}
}
}
if(data6.meta !== undefined){
let data25 = data6.meta;
if(!(data25 && typeof data25 == "object" && !Array.isArray(data25))){
const err76 = {instancePath:instancePath+"/conference_room/meta",schemaPath:"#/properties/conference_room/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
if(data6.prioritize_handraise !== undefined){
if(typeof data6.prioritize_handraise !== "boolean"){
const err77 = {instancePath:instancePath+"/conference_room/prioritize_handraise",schemaPath:"#/properties/conference_room/properties/prioritize_handraise/type",keyword:"type",params:{type: "boolean"}};
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
const err78 = {instancePath:instancePath+"/conference_room",schemaPath:"#/properties/conference_room/type",keyword:"type",params:{type: "object"}};
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
const err79 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
validate12.errors = vErrors;
return errors === 0;
}

export const fabric_conferenceRooms_update_body = validate13;
const schema14 = {"type":"object","required":["enable_room_previews","sync_audio_video"],"properties":{"enable_room_previews":{"type":"boolean"},"sync_audio_video":{"type":"boolean"},"name":{"type":"string"},"display_name":{"type":"string","maxLength":200},"description":{"type":"string","maxLength":3000},"max_members":{"type":"integer","minimum":0,"maximum":300},"join_from":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"join_until":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"quality":{"type":"string","enum":["720p","1080p"]},"remove_at":{"type":"string","pattern":"^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"},"remove_after_seconds_elapsed":{"type":"integer","minimum":0,"maximum":200000},"layout":{"type":"string","enum":["grid-responsive","grid-responsive-mobile","highlight-1-responsive","1x1","2x1","2x2","5up","3x3","4x4","5x5","6x6","8x8","10x10"]},"record_on_start":{"type":"boolean"},"tone_on_entry_and_exit":{"type":"boolean"},"room_join_video_off":{"type":"boolean"},"user_join_video_off":{"type":"boolean"},"meta":{"type":"object"}},"additionalProperties":false,"$id":"schema:fabric_conferenceRooms_update_body"};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
/*# sourceURL="schema:fabric_conferenceRooms_update_body" */;
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.enable_room_previews === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "enable_room_previews"}};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.sync_audio_video === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "sync_audio_video"}};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
for(const key0 in data){
if(!(func2.call(schema14.properties, key0))){
const err2 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0}};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.enable_room_previews !== undefined){
if(typeof data.enable_room_previews !== "boolean"){
const err3 = {instancePath:instancePath+"/enable_room_previews",schemaPath:"#/properties/enable_room_previews/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.sync_audio_video !== undefined){
if(typeof data.sync_audio_video !== "boolean"){
const err4 = {instancePath:instancePath+"/sync_audio_video",schemaPath:"#/properties/sync_audio_video/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.name !== undefined){
if(typeof data.name !== "string"){
const err5 = {instancePath:instancePath+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
if(data.display_name !== undefined){
let data3 = data.display_name;
if(typeof data3 === "string"){
if(data3.length > 200){
const err6 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/maxLength",keyword:"maxLength",params:{limit: 200}};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
else {
const err7 = {instancePath:instancePath+"/display_name",schemaPath:"#/properties/display_name/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.description !== undefined){
let data4 = data.description;
if(typeof data4 === "string"){
if(data4.length > 3000){
const err8 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/maxLength",keyword:"maxLength",params:{limit: 3000}};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data.max_members !== undefined){
let data5 = data.max_members;
if(!((typeof data5 == "number") && (!(data5 % 1) && !isNaN(data5)))){
const err10 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
if(typeof data5 == "number"){
if(data5 > 300 || isNaN(data5)){
const err11 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/maximum",keyword:"maximum",params:{comparison: "<=", limit: 300}};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
if(data5 < 0 || isNaN(data5)){
const err12 = {instancePath:instancePath+"/max_members",schemaPath:"#/properties/max_members/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
if(data.join_from !== undefined){
let data6 = data.join_from;
if(typeof data6 === "string"){
if(!pattern2.test(data6)){
const err13 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
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
const err14 = {instancePath:instancePath+"/join_from",schemaPath:"#/properties/join_from/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data.join_until !== undefined){
let data7 = data.join_until;
if(typeof data7 === "string"){
if(!pattern2.test(data7)){
const err15 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
else {
const err16 = {instancePath:instancePath+"/join_until",schemaPath:"#/properties/join_until/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.quality !== undefined){
let data8 = data.quality;
if(typeof data8 !== "string"){
const err17 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
if(!((data8 === "720p") || (data8 === "1080p"))){
const err18 = {instancePath:instancePath+"/quality",schemaPath:"#/properties/quality/enum",keyword:"enum",params:{allowedValues: schema14.properties.quality.enum}};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.remove_at !== undefined){
let data9 = data.remove_at;
if(typeof data9 === "string"){
if(!pattern2.test(data9)){
const err19 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/pattern",keyword:"pattern",params:{pattern: "^\\d{4}-\\d{2}-\\d{2}[Tt ]\\d{2}:\\d{2}:\\d{2}(\\.\\d+)?([Zz]|[+-]\\d{2}:?\\d{2})$"}};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
else {
const err20 = {instancePath:instancePath+"/remove_at",schemaPath:"#/properties/remove_at/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.remove_after_seconds_elapsed !== undefined){
let data10 = data.remove_after_seconds_elapsed;
if(!((typeof data10 == "number") && (!(data10 % 1) && !isNaN(data10)))){
const err21 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/type",keyword:"type",params:{type: "integer"}};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(typeof data10 == "number"){
if(data10 > 200000 || isNaN(data10)){
const err22 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/maximum",keyword:"maximum",params:{comparison: "<=", limit: 200000}};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data10 < 0 || isNaN(data10)){
const err23 = {instancePath:instancePath+"/remove_after_seconds_elapsed",schemaPath:"#/properties/remove_after_seconds_elapsed/minimum",keyword:"minimum",params:{comparison: ">=", limit: 0}};
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
if(data.layout !== undefined){
let data11 = data.layout;
if(typeof data11 !== "string"){
const err24 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/type",keyword:"type",params:{type: "string"}};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
if(!(((((((((((((data11 === "grid-responsive") || (data11 === "grid-responsive-mobile")) || (data11 === "highlight-1-responsive")) || (data11 === "1x1")) || (data11 === "2x1")) || (data11 === "2x2")) || (data11 === "5up")) || (data11 === "3x3")) || (data11 === "4x4")) || (data11 === "5x5")) || (data11 === "6x6")) || (data11 === "8x8")) || (data11 === "10x10"))){
const err25 = {instancePath:instancePath+"/layout",schemaPath:"#/properties/layout/enum",keyword:"enum",params:{allowedValues: schema14.properties.layout.enum}};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data.record_on_start !== undefined){
if(typeof data.record_on_start !== "boolean"){
const err26 = {instancePath:instancePath+"/record_on_start",schemaPath:"#/properties/record_on_start/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data.tone_on_entry_and_exit !== undefined){
if(typeof data.tone_on_entry_and_exit !== "boolean"){
const err27 = {instancePath:instancePath+"/tone_on_entry_and_exit",schemaPath:"#/properties/tone_on_entry_and_exit/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data.room_join_video_off !== undefined){
if(typeof data.room_join_video_off !== "boolean"){
const err28 = {instancePath:instancePath+"/room_join_video_off",schemaPath:"#/properties/room_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data.user_join_video_off !== undefined){
if(typeof data.user_join_video_off !== "boolean"){
const err29 = {instancePath:instancePath+"/user_join_video_off",schemaPath:"#/properties/user_join_video_off/type",keyword:"type",params:{type: "boolean"}};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
if(data.meta !== undefined){
let data16 = data.meta;
if(!(data16 && typeof data16 == "object" && !Array.isArray(data16))){
const err30 = {instancePath:instancePath+"/meta",schemaPath:"#/properties/meta/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"}};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

fabric_conferenceRooms_create_body.known = {"#":["name","enable_room_previews","display_name","description","max_members","join_from","join_until","quality","remove_at","remove_after_seconds_elapsed","layout","record_on_start","tone_on_entry_and_exit","room_join_video_off","user_join_video_off","meta","sync_audio_video"]};
fabric_conferenceRooms_update_body.known = {"#":["enable_room_previews","sync_audio_video","name","display_name","description","max_members","join_from","join_until","quality","remove_at","remove_after_seconds_elapsed","layout","record_on_start","tone_on_entry_and_exit","room_join_video_off","user_join_video_off","meta"]};
